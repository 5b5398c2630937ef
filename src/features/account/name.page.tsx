import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { TimeZoneField, zoneCalled } from "../../ui/controls/time-zone-field.tsx";
import { accountWords } from "../../ui/wording/site/account.ts";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { languageNames } from "../../ui/wording/site/frame.ts";
import { linkWords } from "../../ui/wording/site/links.ts";
import { languages } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { proposedZone } from "./proposed-zone.ts";
import { refusalOf } from "./refusal-of.ts";

/** How a person is called, in which language they are written to, and by whose clock they read times. */
export const namePage: Show = async (visit) => {
  const { language, person, entered } = visit;
  const words = accountWords[language].name;
  const labels = linkWords[language];
  const proposed = person?.timeZone === undefined ? await proposedZone(visit) : undefined;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} />
        <Form
          language={language}
          action="/me/name"
          labels={{
            name: labels.name,
            language: labels.language,
            timeZone: controlWords[language].timeZone.zone,
          }}
          entered={entered}
          refusal={refusalOf(visit)}
        >
          <TextField
            language={language}
            name="name"
            label={labels.name}
            hint={labels.nameHint}
            autocomplete="name"
            value={person?.name}
            entered={entered}
          />
          <RadioGroup
            language={language}
            name="language"
            label={labels.language}
            choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
            value={person?.language}
            entered={entered}
          />
          <TimeZoneField
            language={language}
            name="timeZone"
            hint={[
              words.zoneHint,
              ...(person?.timeZone === undefined ? [words.noZone] : []),
              ...(proposed === undefined
                ? []
                : [words.proposed(proposed.association, zoneCalled(proposed.zone))]),
            ].join(" ")}
            need="optional"
            value={person?.timeZone}
            entered={entered}
            offersDevice
            offers={proposed === undefined ? undefined : { zone: proposed.zone, of: proposed.association }}
          />
          <ButtonGroup>
            <Button>{words.save}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
