import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A gray picture: one byte a pixel, rows from the top. */
export type Picture = { width: number; height: number; pixels: Uint8Array }

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The picture as a gray PNG in 16 shades, which is enough to see every letter and keeps the file small. */
export function encodePng({ width, height, pixels }: Picture): Uint8Array {
  const row = Math.ceil(width / 2)
  const rows = new Uint8Array(height * (row + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (row + 1) + 1 + (x >> 1)
      rows[at] = (rows[at] as number) | ((((pixels[y * width + x] as number) + 8) / 17) << (x % 2 ? 0 : 4))
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([4, 0, 0, 0, 0], 8)
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from(SIGNATURE), ...parts])
}

/** Reads a PNG that `encodePng` wrote. */
export function decodePng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes)
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const length = file.readUInt32BE(33)
  const rows = inflateSync(file.subarray(41, 41 + length))
  const row = Math.ceil(width / 2)
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pair = rows[y * (row + 1) + 1 + (x >> 1)] as number
      pixels[y * width + x] = (x % 2 ? pair & 15 : pair >> 4) * 17
    }
  }
  return { width, height, pixels }
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
