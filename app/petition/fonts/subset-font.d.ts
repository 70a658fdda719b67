declare module 'subset-font' {
  /** https://www.npmjs.com/package/subset-font: the font with only the glyphs of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      targetFormat?: 'sfnt'
      noHinting?: boolean
      keepFeatures?: string[]
      noLayoutClosure?: boolean
      dropTables?: string[]
    },
  ): Promise<Uint8Array>
}
