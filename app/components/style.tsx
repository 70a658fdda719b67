import sheet from '../styles/site.scss?inline'

const ID = 'site-style'

/** The whole style sheet. On the phone it is read back from the page, so that the scripts do not carry it again. */
export const css = import.meta.env.SSR ? sheet : (document.getElementById(ID)?.textContent ?? '')

/** The style sheet inside the page: nothing else must arrive before the first words can be read. */
export function Style() {
  return <style id={ID} dangerouslySetInnerHTML={{ __html: css }} />
}
