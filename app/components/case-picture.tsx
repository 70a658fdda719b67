const LINES = [0, 1, 2, 3, 4, 5]

/** A court paper, drawn, with the place of the case number marked. */
export function CasePicture({ label }: { label: string }) {
  return (
    <svg className="case-picture" viewBox="0 0 320 220" role="img" aria-label={label}>
      <rect x="10" y="8" width="300" height="204" rx="4" fill="#fff" stroke="currentColor" />
      <text x="160" y="40" textAnchor="middle" fontSize="11" fill="currentColor" direction="ltr">
        SUPERIOR COURT OF CALIFORNIA
      </text>
      <text x="160" y="56" textAnchor="middle" fontSize="11" fill="currentColor" direction="ltr">
        COUNTY OF …
      </text>
      <path d="M30 76h130M30 150h130M160 76v74" stroke="currentColor" fill="none" />
      <text x="36" y="98" fontSize="10" fill="currentColor" direction="ltr">
        THE PEOPLE …
      </text>
      <text x="36" y="136" fontSize="10" fill="currentColor" direction="ltr">
        Defendant
      </text>
      <rect x="168" y="78" width="136" height="32" rx="6" fill="#ffe7a8" stroke="#8a5a00" strokeWidth="2" />
      <text x="236" y="98" textAnchor="middle" fontSize="10" fontWeight="700" fill="#1d1d1d" direction="ltr">
        Case No. CR-123456
      </text>
      {LINES.map((line) => (
        <path key={line} d={`M30 ${164 + line * 8}h${line === 5 ? 140 : 260}`} stroke="currentColor" opacity=".25" />
      ))}
    </svg>
  )
}
