import type { FindingClaim } from "../../state/findings.ts";
import { KindShape } from "../../ui/KindGlyph.tsx";
import { wrapLabel } from "../../ui/miniLayout.ts";
import { DASH, strokeWidth } from "../../ui/strokes.ts";
import css from "./Thumbnail.module.css";

const MOST = 5;
const HEIGHT = 112;

/** One voice and the sentences that rest on it: a line for each claim, as firm as it is said. */
export function OneVoice({
  voice,
  claims,
  selected,
}: {
  voice: { readonly name: string; readonly kind: string };
  claims: readonly FindingClaim[];
  selected: string | null;
}) {
  const lead = claims.find((claim) => claim.id === selected);
  const shown = [...new Set([lead, ...claims])].filter((claim) => claim !== undefined).slice(0, MOST);
  const gap = Math.min(17, 68 / Math.max(1, shown.length - 1));
  const top = 46 - ((shown.length - 1) * gap) / 2;
  return (
    <svg className={css.svg} width={268} height={HEIGHT} viewBox={`0 0 268 ${HEIGHT}`} aria-hidden="true">
      {shown.map((claim, i) => (
        <g key={claim.id} className={claim.id === selected ? css.lead : ""}>
          <path
            className={css.bar}
            strokeWidth={strokeWidth(claim.originCount, claim.certainty)}
            strokeDasharray={DASH[claim.certainty]?.join(" ")}
            d={`M84 46L168 ${(top + i * gap).toFixed(1)}`}
          />
          <path
            className={css.words}
            d={`M174 ${(top + i * gap).toFixed(1)}h${[64, 48, 72, 56, 40][i] ?? 50}`}
          />
        </g>
      ))}
      <g transform="translate(66 46)">
        <KindShape kind={voice.kind} radius={14} />
        {wrapLabel(voice.name, 18).map((line, i) => (
          <text key={line} className={css.voice} textAnchor="middle" y={29 + i * 13}>
            {line}
          </text>
        ))}
      </g>
      {claims.length > MOST && (
        <text className={css.voice} x={174} y={104}>
          and {claims.length - MOST} more
        </text>
      )}
    </svg>
  );
}
