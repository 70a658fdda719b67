import { expect, test } from 'vitest'
import { compose, unprintable } from '#app/petition/letters.ts'

test.each([
  'Nguyễn Thị Ánh',
  'José Ñáñez-O’Brien',
  'Łukasz Żółć',
  'Σωκράτης',
  'Ὀδυσσεύς',
  'Ольга Їжакевич',
  'Kaʻiulani Kekūanāoʻa',
  'Şükrü Ğöçün',
  'Ștefan Țăran',
  'Ieva Žižėnaitė',
  '',
])('%s is printed as it is', (name) => {
  expect(unprintable(name)).toEqual([])
})

test.each([
  { name: '李小龍', letters: ['李', '小', '龍'] },
  { name: 'Ann 李 Lee 李', letters: ['李'] },
  { name: 'محمد', letters: ['م', 'ح', 'د'] },
  { name: 'Bọ́lá', letters: ['ọ́'] },
  { name: 'Zoë 🌿', letters: ['🌿'] },
  { name: 'A\u200BB', letters: ['\u200B'] },
  { name: 'A\u00ADB', letters: ['\u00AD'] },
  { name: 'A\tB', letters: ['\t'] },
  { name: '\u0301A', letters: ['\u0301'] },
])('$name cannot be printed, because of $letters', ({ name, letters }) => {
  expect(unprintable(name)).toEqual(letters.map((letter) => letter.normalize('NFC')))
})

test('a letter typed as base and accents is the composed letter', () => {
  const typed = 'Nguye\u0302\u0303n Thi\u0323 A\u0301nh'
  expect(unprintable(typed)).toEqual([])
  expect(compose(typed)).toBe('Nguyễn Thị Ánh')
})
