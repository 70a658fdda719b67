import { beforeAll, describe, expect, test } from 'vitest'
import { assemble } from '#app/petition/assemble.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { formRoots, pagesOf, readFields, readForm } from '#app/petition/form.ts'
import { libraryOf } from '#app/petition/library.ts'
import { openPdf } from '#app/petition/pdf/source.ts'
import { type Dict, Ref, Stream, Text, textOf, type Value } from '#app/petition/pdf/value.ts'
import { newPdf } from '#app/petition/pdf/write.ts'
import { type Plan, plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import { petition } from '#templates/petition/2026-11-21/map.ts'
import { packet } from '#test/petition/support.ts'

let papers: Plan[]
let bytes: Uint8Array

beforeAll(async () => {
  const library = libraryOf(serverAssets)
  const font = await library.font()
  const given = packet({ waivers: { originalJudge: true, appearance: false } })
  papers = [plan(await library.form(petition, 'petition-completed.pdf'), given, font, 'petition').plan]
  bytes = assemble(papers, { title: 'Application', day: given.on }, font)
})

/** The parts of a finished file that a test changes behind our back. */
type Opened = {
  field: (name: string) => Dict
  pages: Dict[]
  form: Dict
  /** The stream that a text field is drawn with, or a box in this state. */
  drawing: (name: string, state?: string) => Stream
  replace: (old: Stream, operators: string, dict?: Dict) => void
}

/** The finished file, written again after a change. */
function changed(change: (file: Opened) => void): Uint8Array {
  const source = openPdf(bytes)
  const fields = readFields(source, formRoots(source)[0] as Dict)
  const objects: Value[] = []
  for (let number = 1; ; number++) {
    const object = source.lookup(new Ref(number))
    if (object === undefined) break
    objects.push(object)
  }
  const field = (name: string) => fields.find((found) => found.name === name)?.widget as Dict
  change({
    field,
    pages: pagesOf(source),
    form: source.dict(source.root.AcroForm),
    drawing: (name, state) => {
      const { N } = field(name).AP as Dict
      return source.lookup(state ? (N as Dict)[state] : N) as Stream
    },
    replace: (old, operators, dict = {}) => {
      const bytes = new TextEncoder().encode(operators)
      objects[objects.indexOf(old)] = new Stream({ ...old.dict, ...dict }, bytes)
    },
  })
  const pdf = newPdf()
  for (const object of objects) pdf.add(object)
  const [root, info] = [objects.indexOf(source.root) + 1, objects.length]
  return pdf.finish(new Ref(root), new Ref(info))
}

const text = ({ bytes }: Stream) => new TextDecoder().decode(bytes)

describe('a file is handed out only when it reads back, and is drawn, as planned', () => {
  test('as it was written, it passes, and so it does written again', () => {
    expect(() => verify(bytes, papers)).not.toThrow()
    expect(() =>
      verify(
        changed(() => {}),
        papers,
      ),
    ).not.toThrow()
  })

  test.each<[problem: string, change: (file: Opened) => void]>([
    [
      'petition, Defendant: does not read back',
      ({ field }) => Object.assign(field('Defendant'), { V: textOf('Mario Lopez') }),
    ],
    ['petition, Defendant: is not drawn', ({ field }) => Object.assign(field('Defendant'), { AP: { N: {} } })],
    [
      'Defendant: draws other letters',
      ({ field }) => Object.assign(field('Defendant'), { AP: field('CaseNumber').AP }),
    ],
    [
      'petition, WaiveJudge: is not ticked as planned',
      ({ field }) => Object.assign(field('WaiveJudge'), { AS: 'Off' }),
    ],
    ['petition, WaiveAppearance: is not ticked', ({ field }) => Object.assign(field('WaiveAppearance'), { V: 'Yes' })],
    ['petition, Hearing: does not read back', ({ field }) => Object.assign(field('Hearing'), { V: textOf('today') })],
    [
      'petition, Case: is there against the plan',
      ({ field }) => Object.assign(field('CaseNumber'), { T: new Text('Case') }),
    ],
    [
      'petition, Filer: is not where the map says',
      ({ field }) => Object.assign(field('Filer'), { Rect: [90, 300, 300, 480] }),
    ],
    ['is missing against the plan', ({ pages }) => Object.assign(pages.at(-1) as Dict, { Annots: [] })],
    ['leaves drawing to the viewer', ({ form }) => Object.assign(form, { NeedAppearances: true })],
    [
      'page 1: is not printed as its blank',
      ({ pages: [first, second] }) => Object.assign(first as Dict, { Contents: second?.Contents }),
    ],
    [
      'page 2: is not printed as its blank',
      ({ pages: [, second] }) => Object.assign(second as Dict, { MediaBox: [0, 0, 595, 842] }),
    ],
    [
      'petition, Defendant: is drawn outside its box',
      ({ drawing, replace }) =>
        replace(drawing('Defendant'), text(drawing('Defendant')).replace(/1 0 0 1 \S+/, '1 0 0 1 400')),
    ],
    [
      'petition, Defendant: is drawn outside its box',
      ({ drawing, replace }) =>
        replace(drawing('Defendant'), text(drawing('Defendant')), { Matrix: [1, 0, 0, 1, 0, 0], BBox: [0, 0, 40, 40] }),
    ],
    [
      'petition, Defendant: is set too small to read',
      ({ drawing, replace }) => replace(drawing('Defendant'), text(drawing('Defendant')).replace(/\/F 12/, '/F 8')),
    ],
    [
      'petition, Defendant: draws other letters',
      ({ drawing, replace }) => replace(drawing('Defendant'), text(drawing('Defendant')).replace('BT', 'BT 3 Tr')),
    ],
    [
      'petition, WaiveJudge: shows another mark than planned',
      ({ drawing, replace }) => replace(drawing('WaiveJudge', 'Yes'), text(drawing('WaiveJudge', 'Off'))),
    ],
    [
      'petition, WaiveAppearance: shows another mark than planned',
      ({ field, drawing }) => {
        const { N } = field('WaiveAppearance').AP as { N: Dict }
        expect(drawing('WaiveAppearance', 'Off')).not.toBe(drawing('WaiveAppearance', 'Yes'))
        Object.assign(field('WaiveAppearance'), { AP: { N: { ...N, Off: N.Yes } } })
      },
    ],
    [
      'petition, WaiveJudge: has its mark at another place',
      ({ drawing, replace }) =>
        replace(drawing('WaiveJudge', 'Yes'), `${text(drawing('WaiveJudge', 'Off'))} 30 30 m 40 40 l S`),
    ],
    [
      'petition, WaiveJudge: has its mark at another place',
      ({ drawing, replace }) =>
        replace(drawing('WaiveJudge', 'Yes'), `${text(drawing('WaiveJudge', 'Off'))} 5 5 m 6 6 l S`),
    ],
  ])('%s', (problem, change) => {
    expect(() => verify(changed(change), papers)).toThrow(problem)
  })

  test.each([
    ['cut', () => bytes.slice(0, -100)],
    ['shifted', () => new Uint8Array([...bytes.slice(0, 2000), 0x20, ...bytes.slice(2000)])],
  ])('a file that was %s does not open again', (_, damaged) => {
    expect(() => verify(damaged(), papers)).toThrow(/packet, file: does not open again|cannot be read|is not where/)
  })
})

type Blank = Record<string, string>

describe('a blank is used only when it is that of its map', () => {
  test.each([
    {
      problem: 'petition, Extra: not in the blank',
      map: { ...petition, blank: { ...petition.blank, Extra: 'nobody' } as Blank },
    },
    { problem: 'petition, SignedOn: not in the map', map: { ...petition, blank: { Hearing: 'the court' } as Blank } },
    {
      problem: 'petition, pages: do not say CR-400',
      map: {
        ...petition,
        official: { title: '', revision: '', printed: ['11361.8', 'CR-400'] as [string, ...string[]] },
      },
    },
  ])('$problem', async ({ problem, map }) => {
    await expect(readForm(map, await serverAssets('petition-completed.pdf'))).rejects.toThrow(problem)
  })
})
