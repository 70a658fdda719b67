import { type Answers, readAnswers } from '#app/answers/schema.ts'
import type { AnswerStore } from '#app/answers/store.ts'

const ANSWERS = 'answers'
const TAKEN = 'answers-taken'

/** What the store needs of `sessionStorage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Answers that the server kept before scripts arrived, with the count of its saves and a name for that run of saves. */
export type HandOver = { id: string; saves: number; answers: Answers }

/**
 * Answers in this browser tab: they survive a reload, other tabs do not see them, and closing the tab erases them.
 * What is on the shelf is read with care, since an older version of the site may have put it there.
 */
export function createDeviceStore(shelf: Shelf): AnswerStore & { takeOver(handOver: HandOver): Promise<void> } {
  const read = async () => readAnswers(parse(shelf.getItem(ANSWERS)))
  const save = async (part: Partial<Answers>) => {
    shelf.setItem(ANSWERS, JSON.stringify({ ...(await read()), ...part }))
    return undefined
  }
  return {
    read,
    save,
    async erase() {
      shelf.removeItem(ANSWERS)
      shelf.removeItem(TAKEN)
      return undefined
    },
    // The same page can come again, from the history or on a reload: each save of the server's is taken once, so that
    // it never overwrites what was answered here since.
    async takeOver({ id, saves, answers }) {
      const [takenId, takenSaves] = (shelf.getItem(TAKEN) ?? '').split(' ')
      if (takenId === id && Number(takenSaves) >= saves) return
      await save(readAnswers(answers))
      shelf.setItem(TAKEN, `${id} ${saves}`)
    },
  }
}

/** `sessionStorage`; or memory that lasts as long as the page where the browser forbids it. */
function shelf(): Shelf {
  try {
    sessionStorage.setItem('probe', '1')
    sessionStorage.removeItem('probe')
    return sessionStorage
  } catch {
    const kept = new Map<string, string>()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
}

/** The store of this tab. Only for code that runs in a browser. */
export const deviceStore = createDeviceStore(shelf())
