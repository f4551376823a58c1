/** Counts and timings without content, in the Prometheus text format. */

const BUCKETS = [1, 2, 5, 10, 25, 50, 100, 250, 1000]

export interface Metrics {
  count(name: string, labels?: Readonly<Record<string, string>>): void
  time(route: string, ms: number): void
  gauge(name: string, read: () => number): void
  text(): string
}

export function createMetrics(): Metrics {
  const counters = new Map<string, number>()
  const times = new Map<string, { buckets: number[]; sum: number; count: number }>()
  const gauges = new Map<string, () => number>()
  const key = (name: string, labels: Readonly<Record<string, string>>): string => {
    const inside = Object.entries(labels).map(([label, value]) => `${label}="${value}"`)
    return inside.length > 0 ? `${name}{${inside.join(',')}}` : name
  }
  return {
    count(name, labels = {}) {
      const id = key(`fjorten_${name}_total`, labels)
      counters.set(id, (counters.get(id) ?? 0) + 1)
    },
    time(route, ms) {
      const found = times.get(route) ?? { buckets: BUCKETS.map(() => 0), sum: 0, count: 0 }
      times.set(route, found)
      found.sum += ms
      found.count += 1
      for (const [index, limit] of BUCKETS.entries())
        if (ms <= limit) found.buckets[index] = (found.buckets[index] ?? 0) + 1
    },
    gauge(name, read) {
      gauges.set(`fjorten_${name}`, read)
    },
    text() {
      const lines = [...counters].map(([id, value]) => `${id} ${value}`)
      for (const [id, read] of gauges) lines.push(`${id} ${read()}`)
      for (const [route, { buckets, sum, count }] of times) {
        for (const [index, limit] of BUCKETS.entries())
          lines.push(`fjorten_request_ms_bucket{route="${route}",le="${limit}"} ${buckets[index]}`)
        lines.push(`fjorten_request_ms_bucket{route="${route}",le="+Inf"} ${count}`)
        lines.push(
          `fjorten_request_ms_sum{route="${route}"} ${Math.round(sum)}`,
          `fjorten_request_ms_count{route="${route}"} ${count}`,
        )
      }
      return `${lines.join('\n')}\n`
    },
  }
}
