import { judgeCodes, openWithoutCode } from "../../core/references/open-rating.ts";
import { countWrongCodes } from "../../store/rating-browsers.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { CodeField } from "../../ui/controls/code-field.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { type Reply, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Visit } from "../../web/visit.ts";
import { eventsOf, linkedRequest, type Rated } from "./rated.ts";

/** An address that its owner knows again, and nobody learns. */
const masked = (address: string): string => {
  const [local = "", domain = ""] = address.split("@");
  return `${local.slice(0, 1)}•••@${domain.slice(0, 1)}•••${domain.slice(domain.lastIndexOf("."))}`;
};

/** What a browser meets that may not show the rating: nothing of it, and a way to show that it is the rater's. */
export const codeStep = async (visit: Visit, rated: Rated): Promise<Reply> => {
  const { language, entered, world } = visit;
  const words = ratingWords[language].code;
  const { request, browsers, key } = rated;
  const hasLink = (await linkedRequest(visit)) === request.id;
  const opens = openWithoutCode(
    eventsOf(request),
    browsers,
    { key, hasLink, isSameAddress: false },
    world.clock.now(),
  );
  const refusal = entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit);
  const address = `/rate/${request.id}`;
  if (opens.ok)
    return shown({
      title: ratingWords[language].title(request.applicantName),
      body: (
        <>
          <PageHeading
            heading={ratingWords[language].title(request.applicantName)}
            lead={opens.value === "released" ? words.released : undefined}
          />
          <p>{ratingWords[language].intro.means}</p>
          <Form language={language} action={`${address}/open`} refusal={refusal}>
            <ButtonGroup>
              <Button>{words.open}</Button>
            </ButtonGroup>
          </Form>
          <p>
            <a href={`${address}/questions`}>{ratingWords[language].intro.questions}</a>
          </p>
        </>
      ),
    });
  const mayTry = judgeCodes(await rated.within(async (tx) => countWrongCodes(tx, request)));
  if (!mayTry.ok)
    return shown({
      title: words.title,
      body: (
        <>
          <PageHeading heading={words.title} lead={words.lead(request.applicantName)} />
          <Notice language={language} kind="warning">
            <p>{words.usedUp(request.applicantName)}</p>
          </Notice>
          <p>
            <a href={`${address}/questions`}>{ratingWords[language].intro.questions}</a>
          </p>
        </>
      ),
    });
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead(request.applicantName)} />
        <p>{words.why}</p>
        <Panel id="send-heading" heading={words.sendHeading}>
          <Form language={language} action={`${address}/code`} refusal={refusal}>
            <p>{words.to(masked(request.address))}</p>
            <ButtonGroup>
              <Button kind="secondary">{words.send}</Button>
            </ButtonGroup>
          </Form>
        </Panel>
        <Panel id="enter-heading" heading={words.enterHeading}>
          <Form
            language={language}
            action={`${address}/enter`}
            entered={entered}
            labels={{ code: words.label }}
          >
            <CodeField
              language={language}
              name="code"
              label={words.label}
              hint={words.hint}
              length={6}
              entered={entered}
            />
            <ButtonGroup>
              <Button>{words.enter}</Button>
            </ButtonGroup>
          </Form>
        </Panel>
        <p>{words.blocked}</p>
        <p>
          <a href={`${address}/questions`}>{ratingWords[language].intro.questions}</a>
        </p>
      </>
    ),
  });
};
