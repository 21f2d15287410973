import { type NodeId, type ShortId, shortId } from "../model/ids.ts";
import { inputWith, type Story, type View } from "../model/views.ts";
import type { RowContext } from "./rowContext.ts";
import { type Bare, type Content, edge } from "./rowsMade.ts";
import type { RowsOut } from "./rowsOut.ts";

/** What a case's views and stories put into the store. */
export function viewRows({ whole, id }: RowContext, out: RowsOut): void {
  const context = { case: whole.id, id };
  for (const [i, view] of whole.views.entries())
    out.put("View", view.id, [view, i], () => ({ props: viewProps(view, i, context), owned: {} }));
  for (const [i, story] of whole.stories.entries())
    out.put("Story", story.id, [story, i], () => storyRow(story, i, context));
}

interface Context {
  readonly case: Bare<"View">["case"];
  readonly id: (short: ShortId) => NodeId;
}

function viewProps(view: View, index: number, { case: ofCase, id }: Context): Bare<"View"> {
  const { input, positions, ...rest } = view;
  const qualified = (text: string) => {
    const short = shortId(text);
    return short ? id(short) : text;
  };
  return {
    ...rest,
    id: id(view.id),
    case: ofCase,
    position: index + 1,
    ...(input !== undefined && { input: inputWith(input, qualified) }),
    positions: Object.entries(positions).map(([one, [x, y]]) => `${qualified(one)} ${x} ${y}`),
  };
}

function storyRow(story: Story, index: number, { case: ofCase, id }: Context): Content<"Story"> {
  const { chapters, ...rest } = story;
  const props: Bare<"Story"> = { ...rest, id: id(story.id), case: ofCase, position: index + 1 };
  const tells = chapters.map(({ view, heading, text }, i) =>
    edge(props.id, id(view), { order: i + 1, heading, text }),
  );
  return { props, owned: { tells } };
}
