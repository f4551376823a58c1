/**
 * Every npm script goes through here, on whatever Node is on the machine (20 or newer): installs what the lockfile says,
 * finds the Node that came with it, builds the web where its sources changed, and hands over. Plain JavaScript, no
 * imports but Node's own, because nothing else is there yet on a fresh clone.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [command = 'start', ...args] = process.argv.slice(2)
const modules = join(root, 'node_modules')

const sha = (text) => createHash('sha256').update(text).digest('hex')

/** Everything but the product's own output goes to standard error: `triage` and `understand` print JSON only. */
function run(program, argv, env = {}) {
  const shell = process.platform === 'win32'
  const { status } = spawnSync(program, argv, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
    env: { ...process.env, ...env },
  })
  if (status !== 0) {
    console.error(`fjorten: '${program} ${argv.join(' ')}' ended with ${status}`)
    process.exit(status ?? 1)
  }
}

function install() {
  const wanted = sha(readFileSync(join(root, 'package-lock.json')))
  const mark = join(modules, '.fjorten-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.error('fjorten: installing packages (once, and again when the lockfile changes)…')
  run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(mark, wanted)
}

/** The Node of the lockfile; this one if it is as new and there is none for the platform. */
function findNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const name of Object.keys(optionalDependencies)) {
    for (const file of ['bin/node', 'bin/node.exe']) {
      const path = join(modules, name, file)
      if (existsSync(path) && spawnSync(path, ['-e', '0']).status === 0) return path
    }
  }
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  console.error(
    `fjorten: no Node 26 package for ${process.platform}-${process.arch}, and this is ${process.version}. Run it with Node 26.`,
  )
  process.exit(1)
}

const sources = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Fonts are packed already. Packed as small as it goes takes seconds, which every start would wait for. */
const PACKED = /\.(?:js|css|svg)$/
function pack(folders) {
  for (const file of folders.flatMap(sources).filter((path) => PACKED.test(path)))
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
}

/** Builds the citizen's script and page renderer, the staff desk and what is learned to answer questions by, when anything they are made of has changed. */
function build(node) {
  const files = [
    ...sources('web'),
    ...sources('machines'),
    ...['run.mjs', 'files.ts', 'commands/learn.ts'].map((file) => join(root, 'server', file)),
    join(root, 'package-lock.json'),
    join(root, 'vite.config.ts'),
  ]
  const state = sha(
    files
      .sort()
      .map((file) => `${file}:${statSync(file).size}:${sha(readFileSync(file))}`)
      .join('\n'),
  )
  const mark = join(root, 'dist', '.built')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return
  console.error('fjorten: building the web…')
  const vite = join(modules, 'vite', 'bin', 'vite.js')
  const quiet = ['--logLevel', 'warn']
  run(node, [vite, 'build', '--config', 'web/citizen/vite.client.config.ts', ...quiet])
  run(node, [vite, 'build', '--config', 'web/citizen/vite.ssr.config.ts', ...quiet])
  run(node, [vite, 'build', '--config', 'web/staff/vite.config.ts', ...quiet])
  run(node, ['server/commands/learn.ts'])
  pack(['citizen', 'staff'].map((folder) => join('dist', folder)))
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, state)
}

/** npm starts this through a shell that dies of a signal without passing it on: whoever stops npm means us. */
const parent = process.ppid
const abandoned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent
const LOOK_MS = 250

function handOver(node, argv, env = {}) {
  if (abandoned()) process.exit(143)
  const child = spawn(node, argv, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const looking = setInterval(() => {
    if (!abandoned()) return
    clearInterval(looking)
    child.kill('SIGTERM')
  }, LOOK_MS).unref()
  child.on('exit', (code, signal) =>
    process.exit(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1)),
  )
}

install()
const node = findNode()
const path = { PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` }
/**
 * What the server lives on is some 60 MB; without the flags V8 lets three times as much of what is no longer needed lie, and
 * with an arena for each thread the C library keeps another 20 MB (Linux; elsewhere it is not read).
 */
const small = JSON.parse(readFileSync(join(root, 'server', 'node.json'), 'utf8'))
const { NODE_COMPILE_CACHE } = small.env
const script = (file, ...rest) =>
  handOver(node, [join(root, file), ...rest, ...args], { NODE_COMPILE_CACHE, ...path })

switch (command) {
  case 'start':
    build(node)
    handOver(node, [...small.flags, join(root, 'server/main.ts'), ...args], { ...small.env, ...path })
    break
  case 'dev':
    build(node)
    handOver(
      node,
      ['--watch-path=server', '--watch-path=machines', '--watch-path=db', 'server/main.ts', ...args],
      path,
    )
    break
  case 'build':
    build(node)
    break
  case 'test':
    build(node)
    handOver(node, [join(modules, 'vitest', 'vitest.mjs'), 'run', ...args], path)
    break
  case 'check':
    run(node, [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'], path)
    run(node, [join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'check', '.'], path)
    build(node)
    script('test/check/check.ts')
    break
  case 'triage':
    script('server/commands/triage.ts')
    break
  case 'understand':
    script('server/commands/understand.ts')
    break
  case 'bench':
    build(node)
    script('test/bench/bench.ts')
    break
  case 'rules':
    script('server/editions/rules.ts')
    break
  case 'editions':
    script('server/editions/editions.ts')
    break
  case 'seed':
    script('server/commands/seed.ts')
    break
  case 'migrate':
    script('server/commands/migrate.ts')
    break
  case 'ready':
    script('server/commands/ready.ts')
    break
  case 'staff':
  case 'times':
    script('server/commands/open.ts', command)
    break
  case 'audit':
    script('server/audit/auditRun.ts')
    break
  case 'backup':
    script('server/backup/backup.ts')
    break
  case 'restore':
    script('server/backup/restore.ts')
    break
  case 'keys':
    script('server/keys/keysRun.ts')
    break
  case 'escrow':
    script('server/keys/escrowRun.ts')
    break
  case 'retention':
    script('server/retention/retentionRun.ts')
    break
  case 'sbom':
    script('server/commands/sbom.ts')
    break
  default:
    console.error(`fjorten: there is no command '${command}'`)
    process.exit(2)
}
