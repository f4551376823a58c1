/** `npm run ready -- <municipality>`: what an owner must still confirm before people may be sent here. Exit 1 while something is open. */
import { HELPLINES } from '../../machines/safety.ts'
import { kindOfMark } from '../../machines/standard.ts'
import { currentStandard, isMunicipality } from '../../machines/standards/catalogue.ts'
import { readOwnerConfigs } from '../config.ts'
import { readEnv } from '../env.ts'
import { folderOf, lyingIn } from '../post/outFiles.ts'

const municipality = process.argv[2] ?? ''
if (!isMunicipality(municipality)) {
  process.stderr.write(`unknown municipality: ${municipality}\n`)
  process.exit(2)
}
const env = readEnv(process.env)
const owner = readOwnerConfigs(env.config)[municipality]
const standard = currentStandard(municipality)
const open: string[] = []
const check = (what: keyof typeof owner.confirmed, text: string): void => {
  const done = owner.confirmed[what]
  process.stdout.write(`${done ? `[x] ${text} (${done.by}, ${done.on})` : `[ ] ${text}`}\n`)
  if (!done) open.push(text)
}

process.stdout.write(
  `${standard.name.en}, edition ${standard.edition}, last checked ${standard.lastChecked}\n`,
)
for (const mark of standard.marks) process.stdout.write(`  ! [${kindOfMark(mark)}] ${mark.en}\n`)
const phone = owner.phone ?? standard.units.find((unit) => standard.phoneUnits.includes(unit.id))?.phone
check('telephone', `telephone: ${phone ?? 'none is printed, it must be given'}`)
check('hours', `opening hours: ${standard.units.find((unit) => unit.hours)?.hours?.en ?? 'none are printed'}`)
check('doctorTimes', 'the doctor has times inside the 14 days')
check(
  'dangerNumbers',
  `danger numbers: ${Object.values(HELPLINES)
    .map((line) => `${line.number} (${line.checked ?? 'never checked'})`)
    .join(', ')}`,
)
check('pickUpTarget', `a new case is picked up within ${owner.pickUpDays} working day(s)`)
check('enquiryDate', 'a wish told in the chat counts as the enquiry, from the moment it was told')
check(
  'retention',
  `how long what is over is kept, in days: ${Object.entries(owner.retention)
    .map(([what, days]) => `${what} ${days ?? 'by hand'}`)
    .join(', ')}`,
)
if (owner.outboxKey)
  process.stdout.write('[x] files that leave the service are locked for the key in CONFIG\n')
else
  check(
    'outbox',
    'files that leave the service are not locked (outboxKey): who takes them, when, and deletes them',
  )
process.stdout.write(
  owner.handOver
    ? `    closed cases are filed under ${owner.handOver.kle} ${owner.handOver.facet}, ${owner.handOver.sensitivity}\n`
    : '    closed cases are laid out for no case system (handOver)\n',
)
process.stdout.write(
  `    e-mail about times comes from ${owner.notices.mailFrom ?? 'nowhere (notices.mailFrom)'}${env.smtpUrl ? '' : ', as files: no SMTP_URL'}\n`,
)
/** Somebody should have taken them. */
const OLD_MS = 2 * 24 * 3_600_000
for (const root of [env.outboxDir, env.noticeDir, env.handOverDir]) {
  const folder = folderOf(root, municipality)
  const old = (await lyingIn(folder)).filter(({ since }) => Date.now() - since > OLD_MS)
  const clear = old.filter(({ locked }) => !locked).length
  if (old.length > 0)
    process.stdout.write(
      `  ! ${folder}: ${old.length} file(s) for more than two days, ${clear} of them in the clear\n`,
    )
}
process.stdout.write(`    days from the first talk to the start of treatment: ${owner.decisionDays}\n`)
for (const unit of standard.units.filter((one) => one.holds.length > 0)) {
  const done = owner.places[unit.id]
  const address = owner.addresses[unit.id] ?? unit.address ?? 'no address is printed'
  const text = `place ${unit.id}: ${unit.name.en}, ${address}, its entrance`
  process.stdout.write(`${done ? `[x] ${text} (${done.by}, ${done.on})` : `[ ] ${text}`}\n`)
  if (!done) open.push(text)
}
process.stdout.write(open.length > 0 ? `\n${open.length} to confirm in ${env.config}\n` : '\nready\n')
process.exit(open.length > 0 ? 1 : 0)
