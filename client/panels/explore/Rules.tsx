import { Button as AriaButton } from "react-aria-components";
import { recolour, takeColourAway } from "../../state/colours.ts";
import type { Explore } from "../../state/explore.ts";
import { COLOUR_NAMES, colourWords, ruleWords } from "../../state/stepwords.ts";
import { plural } from "../../state/viewwords.ts";
import { IconButton } from "../../ui/Button.tsx";
import { ColourMenu } from "./ColourMenu.tsx";
import { RuleNumber } from "./RuleNumber.tsx";
import css from "./Rules.module.css";

/** Which colour stands for which rule, and on how many of the drawn relations. */
export function Rules({ explore }: { explore: Explore }) {
  const { names, colours } = explore;
  if (colours.rules.length === 0) return null;
  const taken = colours.rules.map(({ colour, rule }) => ({ colour, words: ruleWords(rule, names) }));
  return (
    <section className={css.rules} aria-label="Colours by rule">
      <ul>
        {colours.rules.map(({ colour, rule, count }) => (
          <li key={colour}>
            <ColourMenu own={colour} taken={taken} onChoose={(next) => recolour({ colour, rule }, next)}>
              <AriaButton className={css.swatch ?? ""} aria-label={`Change ${colourWords(colour)}`}>
                <RuleNumber colour={colour} /> <span className="meta">{COLOUR_NAMES[colour]}</span>
              </AriaButton>
            </ColourMenu>
            <span>
              {ruleWords(rule, names)} <span className="meta">{plural(count, "relation", "relations")}</span>
            </span>
            <IconButton
              small
              icon="close"
              label={`Take away ${colourWords(colour)}`}
              onPress={() => takeColourAway(colour)}
            />
          </li>
        ))}
      </ul>
      {colours.rules.length > 1 && <p className="meta">Where two rules meet, the later one shows.</p>}
    </section>
  );
}
