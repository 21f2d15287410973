import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import type { Found, Group, Scope } from "../../state/search.ts";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useKind } from "../../ui/kinds.ts";
import { Marked } from "../../ui/Marked.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import { counted, SCOPE_WORDS } from "./found.ts";
import css from "./Search.module.css";

interface FoundListProps {
  groups: readonly Group[];
  onChoose: (one: Found) => void;
  onNarrow: (scope: Scope) => void;
}

const MORE = "more:";

/** What was found, by group. The keys walk it while the cursor stays in the field. */
export function FoundList({ groups, onChoose, onNarrow }: FoundListProps) {
  const act = (key: string) => {
    if (key.startsWith(MORE)) onNarrow(key.slice(MORE.length) as Scope);
    const one = groups.flatMap((group) => group.found).find((found) => found.node.id === key);
    if (one) onChoose(one);
  };
  if (groups.length === 0) return null;
  return (
    <ListBox className={css.list ?? ""} aria-label="Found" onAction={(key) => act(String(key))}>
      {groups.map(({ scope, found, count }) => (
        <ListBoxSection key={scope} id={scope} className={css.group ?? ""}>
          <Header className={css.groupHead ?? ""}>
            {SCOPE_WORDS[scope].many} <span>{count}</span>
          </Header>
          {found.map((one) => (
            <ListBoxItem
              key={one.node.id}
              id={one.node.id}
              textValue={one.title}
              className={css.option ?? ""}
            >
              <Line one={one} />
            </ListBoxItem>
          ))}
          {count > found.length && (
            <ListBoxItem
              key={`${MORE}${scope}`}
              id={`${MORE}${scope}`}
              textValue={`${count - found.length} more`}
              className={css.more ?? ""}
            >
              <span data-scope={scope}>{moreWords(scope, count - found.length, found.length)}</span>
            </ListBoxItem>
          )}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

/** `2 more claims`. */
function moreWords(scope: Scope, count: number, shown: number): string {
  return shown === 0
    ? `Show ${counted(scope, count)}`
    : `${count} more ${count === 1 ? SCOPE_WORDS[scope].one : SCOPE_WORDS[scope].many}`;
}

/** One found thing: its sign, its name or words with the match marked, where it is, which field matched. */
function Line({ one }: { one: Found }) {
  const inTitle = one.fragment === one.title;
  const passage = one.scope === "PASSAGES";
  return (
    <div className={css.line} data-scope={one.scope}>
      <Sign one={one} />
      <span className={css.words}>
        <b className={passage ? css.passage : ""}>
          {inTitle || passage ? <Marked text={one.fragment} marks={one.marks} /> : one.title}
        </b>
        <small>
          <Where one={one} />
          {!inTitle && !passage && (
            <>
              {"; "}
              <Marked text={one.fragment} marks={one.marks} />
            </>
          )}
        </small>
      </span>
      <span className={css.matched}>
        {one.fuzzy && "nearly "}
        {one.matched}
      </span>
    </div>
  );
}

function Sign({ one: { node } }: { one: Found }) {
  if (node.__typename === "Entity") return <KindGlyph kind={node.entityKind} size={17} />;
  if (node.__typename === "Claim") return <Stroke claim={node} />;
  return <Icon name="document" />;
}

function Where({ one: { node } }: { one: Found }) {
  if (node.__typename === "Entity") return <EntityWords kind={node.entityKind} degree={node.degree} />;
  if (node.__typename === "Claim") {
    const passage = node.assertions[0]?.passage;
    return (
      <>
        {passage && `${passage.document.letter} ${passage.place}, `}
        {strokeWords(node)}
      </>
    );
  }
  if (node.__typename !== "Passage") return null;
  return (
    <>
      Document {node.document.letter} {node.place}
      {node.document.wording === "DIGEST" && ", in our words"}
    </>
  );
}

function EntityWords({ kind, degree }: { kind: string; degree: number }) {
  const { label } = useKind(kind);
  return (
    <>
      {label}, {degree} {degree === 1 ? "relation" : "relations"}
    </>
  );
}
