import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CATALOG, nameOf, type OfficialMap } from '#app/forms/catalog.ts'
import { assemble } from '#app/petition/assemble.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { checkLetters } from '#app/petition/check-facts.ts'
import type { Form } from '#app/petition/form.ts'
import { libraryOf } from '#app/petition/library.ts'
import { makePacket } from '#app/petition/packet.ts'
import { plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import { petition } from '#templates/petition/2026-11-21/map.ts'
import { packet } from '#test/petition/support.ts'
import { cleanBlank, facts, installed } from '#test/templates/official-support.ts'
import { type Figure, median } from './table.ts'

const BATCH = 2_000
const BUDGET = 5

/** What filling, checking and writing one form takes, on one core, each in a batch of 2,000 different people. */
export async function measureForms(): Promise<Figure[]> {
  const library = libraryOf(serverAssets)
  const own = await library.form(petition, 'petition-completed.pdf')
  const figures: Figure[] = [await measure('our own petition', own as unknown as Form<never>)]
  for (const map of CATALOG) figures.push(await measure(nameOf(map), await installed(map)))
  return [...figures, await packets(), ...(await pdftk(CATALOG[0] as OfficialMap))]
}

async function measure(what: string, form: Form<never>): Promise<Figure> {
  const font = await libraryOf(serverAssets).font()
  const begun = process.cpuUsage()
  for (let index = 0; index < BATCH; index += 1) {
    const given = person(index)
    if (checkLetters(given).length > 0) throw new Error(`${what}: letters`)
    const planned = plan(form, given as never, font, 'form')
    if (planned.problems.length > 0) throw new Error(`${what}: ${JSON.stringify(planned.problems)}`)
    verify(assemble([planned.plan], { title: what, day: given.on }, font), [planned.plan])
  }
  // Of the processor, so that others on the machine do not count.
  const { user, system } = process.cpuUsage(begun)
  const measured = (user + system) / 1000 / BATCH
  return {
    what: `${what}: filled and checked`,
    measured,
    unit: 'ms',
    budget: BUDGET,
    note: `mean of ${BATCH}, on one core`,
  }
}

async function packets(): Promise<Figure> {
  const begun = performance.now()
  for (let index = 0; index < BATCH; index += 1) {
    const made = await makePacket(person(index), serverAssets)
    if (!made.ok) throw new Error(JSON.stringify(made.problems))
  }
  const measured = (performance.now() - begun) / BATCH
  return { what: 'a whole packet of four papers on the server', measured, unit: 'ms', note: `mean of ${BATCH}` }
}

const NAMES = ['Maria Lopez', 'Nguyễn Thị Ánh', 'José Ñáñez-O’Brien', 'Łukasz Żółć', 'Ольга Їжакевич']

function person(index: number) {
  const name = `${NAMES[index % NAMES.length]} ${index}`
  const sentence = index % 2 ? 'completed' : 'serving'
  const given = facts({ caseNumber: `C-${1000 + index}`, sentence })
  return { ...given, filer: { ...packet().filer, name } }
}

/** The same form filled by pdftk, where it is installed: a process of its own each time, as it is used. */
async function pdftk(map: OfficialMap): Promise<Figure[]> {
  if (spawnSync('pdftk', ['--version']).status !== 0) {
    console.warn('pdftk is not installed, so our filling was not measured against it.')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'pdftk-'))
  try {
    const [blank, data] = [join(folder, 'blank.pdf'), join(folder, 'data.fdf')]
    writeFileSync(blank, await cleanBlank(map))
    const { plan: planned } = plan(
      await installed(map),
      person(1) as never,
      await libraryOf(serverAssets).font(),
      'form',
    )
    const path = (name: string) => `${map.form}.${name.replaceAll('.', '/')}`
    const texts = [...planned.texts].map(([name, { value }]) => `<< /T (${path(name)}) /V ${hex(value)} >>`)
    const checks = [...planned.checks].flatMap(([name, ticked]) => {
      const field = planned.form.fields.get(name)
      return ticked && field?.kind === 'check' ? [`<< /T (${path(name)}) /V /${field.on} >>`] : []
    })
    const fields = [...texts, ...checks].join('\n')
    writeFileSync(
      data,
      `%FDF-1.2\n1 0 obj << /FDF << /Fields [ ${fields} ] >> >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
    )
    const runs = Array.from({ length: 10 }, () => {
      const begun = performance.now()
      const { status, stderr } = spawnSync('pdftk', [blank, 'fill_form', data, 'output', join(folder, 'out.pdf')])
      if (status !== 0) throw new Error(`pdftk: ${stderr}`)
      return performance.now() - begun
    })
    const what = `${nameOf(map)}: filled by pdftk, not checked`
    return [{ what, measured: median(runs), unit: 'ms', note: 'median of 10, a process each' }]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function hex(value: string): string {
  const units = [...value].flatMap((_, at) => value.charCodeAt(at).toString(16).padStart(4, '0'))
  return `<FEFF${units.join('')}>`
}
