import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { accountWords } from "../../ui/wording/site/account.ts";
import { languageNames } from "../../ui/wording/site/frame.ts";
import { linkWords } from "../../ui/wording/site/links.ts";
import { languages } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { refusalOf } from "./refusal-of.ts";

/** How a person is called, and in which language they are written to. */
export const namePage: Show = async (visit) => {
  const { language, person, entered } = visit;
  const words = accountWords[language].name;
  const labels = linkWords[language];
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} />
        <Form
          language={language}
          action="/me/name"
          labels={{ name: labels.name, language: labels.language }}
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
          <ButtonGroup>
            <Button>{words.save}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
