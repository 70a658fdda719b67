import * as z from 'zod'
import { lookFirst } from '#app/rules/already-cleared.ts'
import { OUTCOMES } from '#app/rules/outcomes.ts'
import { FITS } from '#app/rules/remedy.ts'
import { RULES } from '#app/rules/version.ts'
import { decideRequest } from './decide.ts'

const names = z.array(z.string())
const certainty = z
  .enum(['read', 'secondary', 'unverified'])
  .describe('How sure we are: read in the statute, the form or the case; in a secondary source; not yet verified.')
const whatIf = z.array(z.strictObject({ fact: z.string(), band: z.string(), possible: z.array(z.enum(OUTCOMES)) }))

/** A decision as it is sent, for the description of the API and for its test. */
export const decisionShape = z.strictObject({
  id: z.string(),
  outcome: z.enum(OUTCOMES),
  possible: z
    .array(z.enum(OUTCOMES))
    .describe('Every outcome that the known facts, and the reading of the law, leave open.'),
  fileAnyway: z
    .boolean()
    .describe('The person may file although something is unknown or argued about: the court presumes in their favor.'),
  missing: names.describe('The facts that could still change the outcome, in the order in which to ask about them.'),
  contradictions: z.array(z.strictObject({ code: z.string(), facts: names })),
  checkFirstIfAlreadyCleared: z
    .boolean()
    .describe('Look first whether the state has cleared it already: `alreadyCleared` says `look-first`.'),
  alreadyCleared: z
    .strictObject({
      result: z.enum(lookFirst.rows.map(({ then }) => then)),
      citation: z.string(),
      source: z.string(),
      certainty,
    })
    .describe('What the clearing by the state (HSC § 11361.9) means for this conviction.'),
  otherCounts: z
    .array(
      z.strictObject({
        count: z.string(),
        petition: z.enum(['named', 'not-named', 'ask']),
        reason: z.string(),
        citation: z.string(),
        certainty,
      }),
    )
    .describe('The other counts of the same case. A petition names only what the section reaches; the rest stays.'),
  forms: z.array(z.strictObject({ form: z.string(), boxes: z.optional(names) })),
  alternatives: z
    .array(
      z.strictObject({
        remedy: z.string(),
        form: z.nullable(z.string()),
        fit: z
          .optional(z.enum(FITS))
          .describe('How far the remedy fits, by what is known; the most useful comes first.'),
        items: z.optional(names).describe('The items of the form that are certain.'),
        missing: z.optional(names).describe('The facts that could still change the fit.'),
        from: z.optional(z.string()).describe('The first day on which to ask, where only a wait is in the way.'),
      }),
    )
    .describe('Other ways to lighten the record; what the law plainly rules out is left out.'),
  trace: z
    .array(
      z.strictObject({
        table: z.string(),
        result: z.nullable(z.string()).describe('The result of the row that holds; null while several are open.'),
        open: z.optional(names).describe('The results that are still open.'),
        citation: z.string(),
        source: z.string().describe('The official text that the row can be held against.'),
        certainty,
        facts: names.describe('The facts of the request that the rows look at.'),
        because: z
          .array(z.strictObject({ fact: z.string(), bands: names }))
          .describe('The same facts by their names in the tables, each with the bands that are open: one where known.'),
      }),
    )
    .describe('Every table that the decision passed.'),
  whatIf: z
    .optional(z.strictObject({ settle: whatIf, change: whatIf }))
    .describe(
      'Where the request says `explain`, of at most 50 convictions. `settle`: what each band of an open fact would lead to. ' +
        '`change`: the other bands of known facts that would lead elsewhere.',
    ),
})

const response = z.strictObject({
  asOf: z
    .string()
    .describe(
      'The day whose law decided: the day of the request where it names none. A day that has not come is answered, too, ' +
        'by the law known at `rules`; changes made after it are not known.',
    ),
  rules: z.string().describe('The version of the rules: the year and month of their last change of substance.'),
  decisions: z.array(decisionShape),
})
const problems = z.strictObject({ problems: z.array(z.strictObject({ path: z.string(), code: z.string() })) })

function json(schema: z.ZodType | typeof decideRequest) {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return { 'application/json': { schema: shape } }
}

/** The description of the API in OpenAPI 3.1, made from the schemas that check and type it. */
export function openapi(origin: string) {
  const refused = (description: string) => ({ description, content: json(problems) })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Clear Petition',
      version: RULES,
      description:
        'What California Health & Safety Code § 11361.8 gives for old cannabis convictions. ' +
        'Nothing that is sent is stored or logged. Not legal advice.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    paths: {
      '/api/v1/decide': {
        post: {
          operationId: 'decide',
          summary: 'Decide convictions; facts left out are unknown',
          requestBody: { required: true, content: json(decideRequest) },
          responses: {
            '200': { description: 'One decision for each conviction, in the order given', content: json(response) },
            '400': refused('The body is not JSON, or a fact is not of its kind; each problem names its path'),
            '405': { description: 'Not POST' },
            '413': refused('The body is over 256 KB'),
            '415': refused('The body is not application/json'),
          },
        },
      },
      '/healthz': {
        get: {
          operationId: 'health',
          summary: 'Whether the process is up, which rules it runs, and which of the court’s own forms it fills',
          responses: {
            '200': {
              description: 'Up',
              content: json(z.object({ status: z.literal('ok'), rules: z.string(), forms: z.array(z.string()) })),
            },
          },
        },
      },
    },
  }
}
