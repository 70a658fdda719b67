import type { Assets } from '#app/petition/facts.ts'
import type { FieldMap } from '#app/petition/field-map.ts'
import { type Font, readFont } from '#app/petition/font.ts'
import { type Form, readForm } from '#app/petition/form.ts'
import { FORMS_LIST, type InstalledForm, officialForms } from '#app/petition/official.ts'

/** Fonts and blanks that were read once and are used for every packet after. */
export type Library = {
  font: () => Promise<Font>
  form: <Facts>(map: FieldMap<Facts>, file: string) => Promise<Form<Facts>>
  /** The official forms to use in place of ours. */
  official: () => Promise<InstalledForm[]>
}

const libraries = new WeakMap<Assets, Library>()

/** The library of one source of assets, the same one each time. What failed to load is tried again next time. */
export function libraryOf(assets: Assets): Library {
  const known = libraries.get(assets)
  if (known) return known
  const loaded = new Map<string, Promise<unknown>>()
  const once = <Value>(name: string, load: () => Promise<Value>) => {
    const value = (loaded.get(name) as Promise<Value> | undefined) ?? load()
    loaded.set(name, value)
    value.catch(() => loaded.delete(name))
    return value
  }
  const library: Library = {
    font: () => once('tinos-regular.ttf', async () => readFont(await assets('tinos-regular.ttf'))),
    official: () => once(FORMS_LIST, () => officialForms(assets)),
    form: (map, file) => once(file, async () => readForm(map, await assets(file))),
  }
  libraries.set(assets, library)
  return library
}
