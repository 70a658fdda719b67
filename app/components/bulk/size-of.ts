/** How large a file is, in the unit a person would choose: `740 bytes`, `12 kB`, `3.4 MB`. */
export function sizeOf(bytes: number, language: string): string {
  const unit = bytes < 1000 ? 'byte' : bytes < 1e6 ? 'kilobyte' : 'megabyte'
  const amount = bytes / { byte: 1, kilobyte: 1e3, megabyte: 1e6 }[unit]
  return amount.toLocaleString(`${language}-US`, {
    ...{ style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short' },
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  })
}
