import {
  ALLOWANCES,
  allowing,
  type PathAnswer,
  type PathRoute,
  type Question,
  usePathCount,
  withRules,
} from "../../state/path.ts";
import { plural } from "../../state/viewwords.ts";
import { Link } from "../Link.tsx";
import { MAY } from "./PathAsk.tsx";
import css from "./PathBeside.module.css";

interface RulesProps {
  route: PathRoute;
  question: Question;
  found: PathAnswer;
}

interface Offer {
  readonly words: string;
  readonly question: Question;
  readonly params: PathRoute["params"];
}

/** Each rule relaxed by itself, the last one all of them at once. */
function offersOf({ route, question, found }: RulesProps): Offer[] {
  const { may, maxLength } = question;
  const { params } = route;
  const off = ALLOWANCES.filter((one) => !may.has(one));
  const reach = Math.min(12, Math.max(found.withinReach ?? 0, maxLength + 2));
  const offers = off.map((one): Offer => {
    const wider = allowing(may, one, true);
    return {
      words: `Through ${MAY[one]}`,
      question: { ...question, may: wider },
      params: withRules(params, { may: wider }),
    };
  });
  if (maxLength < 6 || (found.withinReach ?? 0) > maxLength)
    offers.push({
      words: `At most ${reach} relations`,
      question: { ...question, maxLength: reach },
      params: withRules(params, { maxLength: reach }),
    });
  if (offers.length > 1) {
    const all = { may: new Set(ALLOWANCES), maxLength: Math.max(reach, 6) };
    offers.push({ words: "All of these", question: { ...question, ...all }, params: withRules(params, all) });
  }
  return offers;
}

/** What each rule keeps out: how many paths there would be if it were relaxed, asked of the API. */
export function OtherRules(props: RulesProps) {
  const offers = offersOf(props);
  if (offers.length === 0) return null;
  return (
    <section>
      <h2>What other rules would give</h2>
      <ul className={css.list}>
        {offers.map((offer) => (
          <OfferLine key={offer.words} offer={offer} {...props} />
        ))}
      </ul>
    </section>
  );
}

function OfferLine({ offer, route, found }: { offer: Offer } & RulesProps) {
  const count = usePathCount(route.case, offer.question);
  const before = found.paths.length;
  if (count === undefined) return <li className="meta">{offer.words}: counting</li>;
  const added = count.count - before;
  if (added <= 0 && !count.more) return <li className="meta">{offer.words}: nothing more</li>;
  const words = count.more ? `${Math.max(added, 1)} more at least` : `${added} more`;
  return (
    <li>
      <Link className="link" to={{ ...route, sel: null, params: offer.params }}>
        {offer.words}
      </Link>{" "}
      <span className="meta">
        {words}, the shortest of {plural(count.shortest ?? 0, "relation", "relations")}
      </span>
    </li>
  );
}
