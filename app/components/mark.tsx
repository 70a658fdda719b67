/** The sign of the project: a sheet of paper with the sun rising from it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <path
        d="M8 3h17l8 8v23a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"
        fill="#fff"
        stroke="#17494d"
        strokeWidth="2.5"
      />
      <path d="M25 3v8h8" fill="none" stroke="#17494d" strokeWidth="2.5" strokeLinejoin="round" />
      <path d="M11 29a8 8 0 0 1 16 0z" fill="#e5a000" />
      <path d="M19 14v3M10.5 18l2 2.2M27.5 18l-2 2.2" stroke="#e5a000" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M9.5 29h19" stroke="#17494d" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  )
}
