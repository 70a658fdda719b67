/** A quiet picture for the start page: a paper, and the sun coming up behind the hills. */
export function Sunrise() {
  return (
    <svg className="sunrise" viewBox="0 0 360 300" aria-hidden="true">
      <rect width="360" height="300" rx="28" fill="#faecd2" />
      <circle cx="236" cy="150" r="62" fill="#f2b53a" />
      <g stroke="#f2b53a" strokeWidth="7" strokeLinecap="round">
        <path d="M236 62V40M174 88l-15-16M298 88l15-16M322 150h20" />
      </g>
      <path d="M0 214c60-50 118-52 178-18s118 30 182-16v92a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28z" fill="#8fb8a4" />
      <path d="M0 246c70-34 138-30 204-8s112 16 156-6v40a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28z" fill="#2d6a63" />
      <g transform="rotate(-6 110 160)">
        <path
          d="M62 64h78l34 34v146a10 10 0 0 1-10 10H62a10 10 0 0 1-10-10V74a10 10 0 0 1 10-10z"
          fill="#fff"
          stroke="#17494d"
          strokeWidth="5"
        />
        <path d="M140 64v34h34" fill="#faecd2" stroke="#17494d" strokeWidth="5" strokeLinejoin="round" />
        <path d="M74 122h64M74 144h78M74 166h46" stroke="#c9c1b1" strokeWidth="8" strokeLinecap="round" />
        <path
          d="M76 208l20 20 44-46"
          fill="none"
          stroke="#2d6a63"
          strokeWidth="11"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    </svg>
  )
}
