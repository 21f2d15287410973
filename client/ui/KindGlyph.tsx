import { useKind } from "./kinds.ts";
import css from "./marks.module.css";
import { shapePath } from "./shapes.ts";

/** The form of a kind inside an `<svg>` of someone else, centred on 0,0 with the given half-size. */
export function KindShape({ kind, radius }: { kind: string; radius: number }) {
  const { family, shape } = useKind(kind);
  const { outline, inner } = shapePath(shape);
  return (
    <g className={`k-${family}`} transform={`scale(${radius})`}>
      <path className={css.shape} d={outline} vectorEffect="non-scaling-stroke" />
      {inner && <path className={css.inner} d={inner} vectorEffect="non-scaling-stroke" />}
    </g>
  );
}

/** The sign of a kind beside a name. With `titled` it also says the kind to a screen reader. */
export function KindGlyph({
  kind,
  size = 15,
  titled = false,
}: {
  kind: string;
  size?: number;
  titled?: boolean;
}) {
  const { label } = useKind(kind);
  const box = { className: css.glyph, width: size, height: size, viewBox: "-10 -10 20 20" };
  const shape = <KindShape kind={kind} radius={8.6} />;
  if (!titled) {
    return (
      <svg {...box} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg {...box} role="img" aria-label={label}>
      {shape}
    </svg>
  );
}
