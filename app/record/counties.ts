import counties from './counties.json' with { type: 'json' }

/** One of the 58 counties: its court's site, and addresses only where a source marks one as usable. */
export type County = {
  county: string
  site: string
  address?: string[]
  phone?: string
  prosecutor?: { address: string }
  publicDefender?: { name: string; address: string }[]
  /** Cities here have prosecutors of their own for misdemeanors. */
  cityProsecutors?: boolean
}

/** All counties of California, by name. */
export const COUNTIES: readonly County[] = counties

/** The county of a name as people type it: any case, with or without "County" behind it. */
export function findCounty(text: string): County | undefined {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/\s+county$/, '')
    .replace(/\s+/g, ' ')
  return COUNTIES.find(({ county }) => county.toLowerCase() === wanted)
}

/** The name of a county's superior court, as Judicial Council captions print it. */
export function courtName(county: string): string {
  return `Superior Court of California, County of ${county}`
}
