// Writes docs/law-review.md, the fact-check sheet for a lawyer, from the tables and the scenarios: `npm run law-review`.
import { writeFileSync } from 'node:fs'
import { RULES } from '#app/rules/version.ts'
import { ALL_TABLES, type AnyRow, type AnyTable, type PartOfLaw, WHOLE_LAW } from '#app/rules/whole-law.ts'
import { peopleOfRows, type Tester, whoTests } from '#test/support/who-tests.ts'

const SURE = { read: 'read', secondary: 'secondary source', unverified: '**not yet verified**' } as const
/** How many scenarios are named for a row. */
const NAMED = 3

/** The sheet: every row of every table with its source, how sure we are, who tests it, and room for a mark. */
export function lawReview(): string {
  const testers = whoTests()
  const parts = WHOLE_LAW.map((part) =>
    [`## ${titleOf(part)}`, ...part.tables.map(({ table }) => sheet(table, testers))].join('\n\n'),
  )
  return `${[HEAD, ...parts, FOOT].join('\n\n')}\n`
}

const TITLES: Record<string, string> = {
  'prop-64': 'Health and Safety Code § 11361.8 (Proposition 64)',
  automatic: 'Clearing by the state, § 11361.9',
  everyday: 'What stands on the record, and what it means in everyday life',
  'other-ways': 'Which other remedies are meant',
}

function titleOf({ id, remedy }: PartOfLaw): string {
  return remedy ? `${remedy.name}, ${remedy.form ?? 'no court form'}` : (TITLES[id] ?? id)
}

const HEAD = `# Fact-check sheet for a lawyer

Rules ${RULES}. Printed from the program's own tables by \`npm run law-review\`; a test fails when this file and the tables
differ. No lawyer has signed it yet.

**How to read it.** A row counts when all its conditions hold; a condition that a row does not name makes no difference
there. Exactly one row of a table counts for every case. Conditions are written \`fact: value or value\`.

**How to use it.** Hold each row against the official text. Mark it *yes* (right), *no* (wrong: say why) or *ask* (argued
about). Rows that say "not yet verified" need it most; the site never states them as settled.

- *read*: read in the statute, the form or the case
- *secondary source*: read in a law firm's page or the like
- *not yet verified*: from memory

What each result means to a person is in \`locales/en/result.json\` and \`locales/en/remedies.json\`; what changed, and when,
is in \`docs/rules-changes.md\`.`

const FOOT = `## Signed

I have held the rows marked above against the law in force on the day below.

| Name | Bar number | Day | Tables | Signature |
| --- | --- | --- | --- | --- |
|  |  |  |  |  |
|  |  |  |  |  |`

function sheet(table: AnyTable, testers: ReadonlyMap<AnyRow, readonly Tester[]>): string {
  const since = table.from === '0001-01-01' ? firstOf(table) : `in force from ${table.from}`
  const rows = table.rows.map((row, index) =>
    [
      index + 1,
      conditions(row),
      `\`${row.then}\``,
      row.source && row.source !== table.source ? `[${row.citation}](${row.source})` : row.citation,
      SURE[row.certainty],
      tested(testers.get(row) ?? []),
      '',
    ].join(' | '),
  )
  return `### ${table.id}, ${since}

[Official text](${table.source})

| No. | If | Then | Source | How sure | Tested by | Yes, no, ask |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}`
}

function firstOf({ id }: AnyTable): string {
  return ALL_TABLES.filter(({ table }) => table.id === id).length > 1 ? 'first version' : 'one version, for every day'
}

function conditions({ when }: AnyRow): string {
  const each = Object.entries(when).map(([fact, bands = []]) => `${fact}: ${bands.join(' or ')}`)
  return each.length ? each.join('<br>') : 'in every case'
}

function tested(testers: readonly Tester[]): string {
  const names = testers.map(({ name }) => name)
  const more = names.length > NAMED ? ['…'] : []
  return names.length ? [...names.slice(0, NAMED), ...more].join('<br>') : 'see the tests of this table'
}

/** The people of the page about the law, as JSON: a line for each, and one for each table. */
export function lawPeople(): string {
  const { people, rows } = peopleOfRows()
  const each = (lines: readonly string[]) => lines.join(',\n')
  return `{
"people": [
${each(people.map((person) => JSON.stringify(person)))}
],
"rows": {
${each(Object.entries(rows).map(([table, row]) => `${JSON.stringify(table)}: ${JSON.stringify(row)}`))}
}
}
`
}

if (import.meta.main) {
  writeFileSync(new URL('../docs/law-review.md', import.meta.url), lawReview())
  writeFileSync(new URL('../app/components/law-people.json', import.meta.url), lawPeople())
}
