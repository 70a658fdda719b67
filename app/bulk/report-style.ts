/** How the report looks, on a screen and on paper. */
export const STYLE = `
body{font:18px/1.5 system-ui,sans-serif;color:#22201c;background:#fbfaf7;margin:0}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.9rem;line-height:1.2;margin:0}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}
.lead{color:#55514a}
.figures{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1rem}
.figures li{background:#fff;border:1px solid #dcd8ce;border-radius:6px;padding:1rem;line-height:1.3}
.figures strong{display:block;font-size:1.8rem}
.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.5rem 0}
.key span{display:inline-block;width:.9em;height:.9em;margin-right:.4em;vertical-align:-.08em}
svg{width:100%;height:auto;display:block;margin:.5rem 0 1rem}svg text{font-size:15px;fill:#22201c}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #dcd8ce;vertical-align:top;font-weight:normal}
td,tbody th{overflow-wrap:anywhere}tbody th{min-width:6rem}caption~tbody td{min-width:6.4rem}
td.n,th.n{text-align:right;overflow-wrap:normal;min-width:0;white-space:nowrap}thead th.n{white-space:normal}
thead th,caption{font-weight:600}caption{text-align:left;padding:.75rem 0 .25rem;overflow-wrap:anywhere}
@media print{body{background:#fff;font-size:11pt}section{break-inside:avoid}rect,.key span{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
