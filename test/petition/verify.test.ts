import { type PDFDict, PDFHexString, PDFName, PDFWriter } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { assemble } from '#app/petition/assemble.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { formRoots, openPdf, readFields, readForm } from '#app/petition/form.ts'
import { libraryOf } from '#app/petition/library.ts'
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
  bytes = await assemble(papers, { title: 'Application', day: given.on }, font)
})

/** The finished file with one of its fields changed behind our back. */
async function tampered(field: string, change: (widget: PDFDict, caseNumber: PDFDict) => void): Promise<Uint8Array> {
  const context = await openPdf(bytes)
  const fields = readFields(context, formRoots(context)[0] as PDFDict)
  const [widget, caseNumber] = [field, 'CaseNumber'].map((name) => fields.find((found) => found.name === name)?.dict)
  change(widget as PDFDict, caseNumber as PDFDict)
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}

describe('a file is handed out only when it reads back as planned', () => {
  test('as it was written, it passes', async () => {
    await expect(verify(bytes, papers)).resolves.toBeUndefined()
  })

  test.each([
    {
      field: 'Defendant',
      problem: 'does not read back',
      change: (widget: PDFDict) => widget.set(PDFName.of('V'), PDFHexString.fromText('Mario Lopez')),
    },
    {
      field: 'Defendant',
      problem: 'is not drawn',
      change: (widget: PDFDict) => widget.set(PDFName.of('AP'), widget.context.obj({ N: {} })),
    },
    {
      field: 'Defendant',
      problem: 'draws other letters',
      change: (widget: PDFDict, other: PDFDict) => widget.set(PDFName.of('AP'), other.get(PDFName.of('AP')) as PDFDict),
    },
    {
      field: 'WaiveJudge',
      problem: 'not ticked',
      change: (widget: PDFDict) => widget.set(PDFName.of('AS'), PDFName.of('Off')),
    },
    {
      field: 'WaiveAppearance',
      problem: 'not ticked',
      change: (widget: PDFDict) => widget.set(PDFName.of('V'), PDFName.of('Yes')),
    },
    {
      field: 'Hearing',
      problem: 'does not read back',
      change: (widget: PDFDict) => widget.set(PDFName.of('V'), PDFHexString.fromText('today')),
    },
    {
      field: 'CaseNumber',
      problem: 'against the plan',
      change: (widget: PDFDict) => widget.set(PDFName.of('T'), PDFHexString.fromText('Case')),
    },
  ])('$field $problem', async ({ field, problem, change }) => {
    await expect(verify(await tampered(field, change), papers)).rejects.toThrow(problem)
  })
})

type Blank = Record<string, string>

describe('a blank is used only when its fields are those of its map', () => {
  test.each([
    {
      problem: 'petition, Extra: not in the blank',
      map: { ...petition, blank: { ...petition.blank, Extra: 'nobody' } as Blank },
    },
    { problem: 'petition, SignedOn: not in the map', map: { ...petition, blank: { Hearing: 'the court' } as Blank } },
  ])('$problem', async ({ problem, map }) => {
    await expect(readForm(map, await serverAssets('petition-completed.pdf'))).rejects.toThrow(problem)
  })
})
