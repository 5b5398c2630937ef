import type { MailWords } from "./mail-words.ts";

const notYou =
  "If this was not you, sign in now, end the sessions you do not know, and choose a new password. If you cannot sign in, ask for a link to recover your account on the sign-in page.";
const didNotAsk =
  "If you did not ask for this, you can leave this message alone: nothing happens without the link.";

/** The letters in English. */
export const englishMail: MailWords = {
  letters: {
    "registration-link": ({ works }) => ({
      subject: "Finish your registration",
      paragraphs: [
        "Somebody, most likely you, asked to register with this address at Attune.",
        `Press the button to go on. The link works once, for ${works}.`,
      ],
      button: "Go on with your registration",
      unasked: didNotAsk,
    }),
    "already-registered": () => ({
      subject: "You already have an account",
      paragraphs: [
        "Somebody, most likely you, asked to register with this address at Attune. There is an account with this address already, so no new one was made.",
        "Please sign in. If you do not remember your password, the sign-in page can mail you a link.",
      ],
      button: "Go to the sign-in page",
      unasked:
        "If you did not ask for this, you can leave this message alone: nothing about your account was changed.",
    }),
    "sign-in-link": ({ works }) => ({
      subject: "Your link to sign in",
      paragraphs: [
        "Press the button to sign in to Attune. You will be asked to confirm it on the page that opens.",
        `The link works once, for ${works}. Please do not pass it on: whoever has it can sign in as you.`,
      ],
      button: "Sign in",
      unasked: didNotAsk,
    }),
    "no-account": () => ({
      subject: "There is no account with this address",
      paragraphs: [
        "Somebody, most likely you, asked Attune for a link with this address. There is no account with it.",
        "Perhaps you registered with another address. If you are new here, you can register now.",
      ],
      button: "Register",
      unasked: "If you did not ask for this, you can leave this message alone: your address was not kept.",
    }),
    "recovery-link": ({ works }) => ({
      subject: "Your link to recover your account",
      paragraphs: [
        "Press the button to choose a new password for Attune.",
        `The link works once, for ${works}. Please do not pass it on.`,
      ],
      button: "Recover your account",
      unasked: didNotAsk,
    }),
    "verify-address": ({ works }) => ({
      subject: "Confirm your address",
      paragraphs: [
        "This address is to be added to your account at Attune. Press the button to confirm that it is yours.",
        `The link works once, for ${works}.`,
      ],
      button: "Confirm the address",
      unasked:
        "If you have no account or did not add this address, you can leave this message alone: without the link it is not added.",
    }),
    "address-changed": ({ change }) => ({
      subject: {
        added: "An address was added to your account",
        removed: "An address was removed from your account",
        "made-main": "Your main address was changed",
      }[change],
      paragraphs: [
        {
          added:
            "An e-mail address was confirmed and added to your account. Mail can now reach you there too.",
          removed: "An e-mail address was removed from your account. Nothing is sent to it any more.",
          "made-main": "Another of your e-mail addresses is now the main one. Mail goes there from now on.",
        }[change],
      ],
      button: "See your addresses",
      unasked: notYou,
    }),
    "password-changed": ({ change }) => ({
      subject: {
        set: "Your account has a password now",
        changed: "Your password was changed",
        removed: "Your password was removed",
      }[change],
      paragraphs: [
        {
          set: "A password was set for your account. You can sign in with it from now on.",
          changed: "The password of your account was changed.",
          removed: "The password of your account was removed. Your other ways to sign in stay as they are.",
        }[change],
      ],
      button: "See how you sign in",
      unasked: notYou,
    }),
    "factor-changed": ({ factor, change }) => ({
      subject: {
        passkey: { added: "A passkey was added", removed: "A passkey was removed" },
        totp: { added: "An authenticator app was added", removed: "An authenticator app was removed" },
        "recovery-codes": { added: "New recovery codes were made", removed: "Recovery codes were removed" },
      }[factor][change],
      paragraphs: [
        {
          passkey: {
            added: "A passkey was added to your account. Whoever holds it can sign in as you.",
            removed: "A passkey was removed from your account. It does not open your account any more.",
          },
          totp: {
            added:
              "An authenticator app was added to your account. Its codes are asked for when you sign in.",
            removed:
              "The authenticator app was removed from your account. Its codes are not accepted any more.",
          },
          "recovery-codes": {
            added: "New recovery codes were made for your account. Earlier ones are not accepted any more.",
            removed: "The recovery codes of your account were removed. They are not accepted any more.",
          },
        }[factor][change],
      ],
      button: "See how you sign in",
      unasked: notYou,
    }),
    "recovery-code-used": ({ left }) => ({
      subject: "A recovery code was used",
      paragraphs: [
        "Somebody signed in to your account with one of your recovery codes. That code is used up.",
        left === 0
          ? "You have no recovery code left. Please make new ones."
          : left === 1
            ? "You have 1 recovery code left. Please make new ones soon."
            : `You have ${left} recovery codes left.`,
      ],
      button: "See how you sign in",
      unasked: notYou,
    }),
    invitation: ({ association }) => ({
      subject: "An invitation to help run an association",
      paragraphs: [
        `${association} invites you to take part in its work at Attune.`,
        "Press the button to see the invitation. You can accept it with an account that you have, or register first.",
      ],
      button: "See the invitation",
      unasked: "If you do not know this association, you can leave this message alone.",
    }),
    "invitation-accepted": ({ association }) => ({
      subject: "Your invitation was accepted",
      paragraphs: [`An invitation that you made for ${association} was accepted.`],
      button: "See who has which role",
    }),
    "template-test": () => ({
      subject: "[Test]",
      paragraphs: [
        "This is a test that you sent to yourself: it was sent to nobody else, and the people and days in it are invented. From the next line on it reads as it would.",
      ],
      button: "Go to these words",
    }),
    "application-reminder": ({ association, of, left }) => {
      const time =
        left === 0 ? "today is the last day" : left === 1 ? "1 day is left" : `${left} days are left`;
      return {
        subject: {
          submission: "A reminder: your application is not submitted yet",
          answers: "A reminder: questions about your application",
        }[of],
        paragraphs: [
          {
            submission: `Your application to ${association} is not submitted yet, and ${time}. Its page says what is still missing.`,
            answers: `${association} returned parts of your application with questions, and ${time} to answer them and submit again.`,
          }[of],
          "After the last day the application is closed. Your portfolio stays as it is.",
        ],
        button: "Go to your application",
      };
    },
    "application-moved": ({ association, move }) => ({
      subject: {
        accept: "Your application was accepted",
        refuse: "Your registration could not be accepted",
        "begin-review": "Your application is being reviewed",
        return: "There are questions about your application",
        "approve-for-exam": "You are approved for the exam",
        decide: "Your application was decided",
        "decide-after-exam": "Your application was decided",
        "decide-appeal": "Your appeal was decided",
        hold: "Your application is on hold",
        resume: "Your application goes on",
        expire: "The time for your application is over",
      }[move],
      paragraphs: [
        {
          accept: `${association} has accepted your registration. You can prepare your application and submit it when it is complete.`,
          refuse: `${association} could not accept your registration. The reason is on the page of your application.`,
          "begin-review": `Your application to ${association} is with its reviewers now. There is nothing that you need to do.`,
          return: `${association} has looked at your application and returned parts of it with questions. You can answer them on the page, and submit again.`,
          "approve-for-exam": `${association} has approved you for the written exam, the next step of your application.`,
          decide: `${association} has decided about your application. The decision is on its page.`,
          "decide-after-exam": `${association} has decided about your application. The decision is on its page.`,
          "decide-appeal": `${association} has decided about your appeal. The decision is on the page of your application.`,
          hold: `Your application to ${association} is on hold, because your membership is not current. It goes on where it was as soon as it is.`,
          resume: `Your application to ${association} is no longer on hold. It goes on where it was.`,
          expire: `The last day for your application to ${association} has passed, and it is closed. Your portfolio stays as it is, and you can apply again.`,
        }[move],
      ],
      button: "Go to your application",
    }),
    "application-to-run": ({ association, move }) => ({
      subject: {
        submit: "An application was submitted",
        resubmit: "An application was submitted again",
        "try-again": "An application is taken up again",
        appeal: "A decision is appealed",
        resume: "An application is no longer on hold",
        withdraw: "An application was withdrawn",
      }[move],
      paragraphs: [
        {
          submit: `An application to ${association} was submitted. The next step is its pre-check.`,
          resubmit: `What was returned of an application to ${association} is answered, and it was submitted again. The next step is its pre-check.`,
          "try-again": `Somebody whose application to ${association} was deferred has taken it up again. There is nothing that you need to do.`,
          appeal: `Somebody appeals a decision of ${association}. It is with the committee now.`,
          resume: `An application to ${association} is no longer on hold and goes on where it was.`,
          withdraw: `An application to ${association} was withdrawn by its applicant. There is nothing that you need to do.`,
        }[move],
        "Every coordinator of the association gets this message.",
      ],
      button: "Go to the application",
    }),
    "help-asked": ({ association }) => ({
      subject: "Something does not work for an applicant",
      paragraphs: [
        `Somebody who applies to ${association} says that something on these pages does not work. What, and on which page, you can read here.`,
        "Every administrator of the association gets this message.",
      ],
      button: "Read what does not work",
    }),
    "application-comment": ({ association, to }) => ({
      subject: {
        applicant: "There is a comment on your application",
        coordinators: "There is a comment on an application",
      }[to],
      paragraphs: {
        applicant: [
          `${association} has written about your application. You can read it and answer on its page.`,
        ],
        coordinators: [
          `Somebody who applies to ${association} has written about their application. You can read it and answer on its page.`,
          "Every coordinator of the association gets this message.",
        ],
      }[to],
      button: "Read the comments",
    }),
    "listing-decided": ({ association, decision }) => ({
      subject: {
        accepted: "Your listing was accepted",
        declined: "Your listing could not be accepted",
        "taken-down": "Your listing was taken out of the directory",
      }[decision],
      paragraphs: [
        {
          accepted: `${association} has accepted your listing. People who look for RSC can find you as long as you show it.`,
          declined: `${association} could not accept your listing. The reason stands beside it; you can change it and send it again.`,
          "taken-down": `${association} has taken your listing out of the directory. The reason stands beside it; you can change it and send it again.`,
        }[decision],
      ],
      button: "See your listing",
    }),
    "hours-request": ({ asker }) => ({
      subject: "Can you confirm these hours of RSC?",
      paragraphs: [
        `${asker ?? "Somebody"} has recorded hours of reflective supervision or consultation (RSC) with you at Attune, and asks you to confirm them.`,
        "The button opens a page with the days and hours. You need no account. You can confirm them, say what you remember differently, or say that this is not for you.",
      ],
      button: "Look at the hours",
      unasked:
        "If you do not know who asks, you can leave this message alone, or open the page and say that you want no more such mail.",
    }),
    "hours-answered": ({ confirmed, disputed, ended }) => ({
      subject: ended
        ? "A provider ended your request"
        : disputed > 0
          ? "A provider remembers hours differently"
          : "A provider confirmed your hours",
      paragraphs: [
        ended
          ? "Somebody whom you asked to confirm hours says that the request was not for them. Please check whether the address is right."
          : [
              ...(confirmed === 0 ? [] : [`Entries whose hours were confirmed: ${confirmed}.`]),
              ...(disputed === 0
                ? []
                : [`Entries that were disputed: ${disputed}. Both statements stand beside each other.`]),
            ].join(" "),
        "What a provider confirms is shown with your portfolio. Only the staff of an association can confirm what counts for the rules.",
      ],
      button: "Go to your hours",
    }),
    "rating-reminder": ({ asker, association, isStarted }) => ({
      subject: `A reminder: ${asker ?? "somebody"} waits for your rating`,
      paragraphs: [
        `${asker ?? "Somebody"}, who applies for an endorsement at ${association}, asked you for a rating. It is still waited for.`,
        isStarted
          ? "You have begun already, and what you filled in is kept. The button leads to it."
          : "The button opens a page that says what is asked. You need no account. You can also say there that this is not for you, or that you cannot rate this person.",
        "Please do not pass this message on: the link is meant for you alone. The link of the earlier message works too.",
      ],
      button: "Look at the request",
      unasked: "If you do not know this person, you can say so on the page, or leave this message alone.",
    }),
    "rating-request": ({ asker, association, isWaived }) => ({
      subject: `${asker ?? "Somebody"} asks you for a rating`,
      paragraphs: [
        `${asker ?? "Somebody"} applies for an endorsement at ${association} and has named you as somebody who knows their work. They ask you for a rating.`,
        "The button opens a page that says what is asked. You need no account. The form takes about 20 to 30 minutes; what you fill in is kept, and you can go on later with the same link. You can also say that this is not for you, or that you cannot rate this person.",
        isWaived
          ? `${asker ?? "The applicant"} has given up the right to read what you say. Only the staff and the reviewers of ${association} will read it.`
          : `${asker ?? "The applicant"} has not given up the right to read what you say, and may read it after the decision.`,
        "Please do not pass this message on: the link is meant for you alone.",
      ],
      button: "Look at the request",
      unasked: "If you do not know this person, you can say so on the page, or leave this message alone.",
    }),
    "rating-code": ({ asker }) => ({
      subject: "Your code for the rating",
      paragraphs: [
        `Somebody, most likely you, wants to open the rating of ${asker ?? "an applicant"} in a browser that has not opened it before. Type this code on the page that asks for it.`,
        "Please tell the code to nobody, not even to the person whom you rate: it opens what you have written so far.",
      ],
      button: "Go to the page",
      unasked: "If this was not you, you can leave this message alone: nothing opens without the code.",
    }),
    "rating-news": ({ news, association }) => ({
      subject: {
        sent: "A rating has arrived",
        "not-me": "A rater says that the request is not for them",
        "cannot-rate": "A rater cannot give a rating",
        lost: "A mail to a rater did not arrive",
        unwanted: "An address wants no requests for ratings",
      }[news],
      paragraphs: [
        {
          sent: `Somebody whom you asked for a rating has sent it to ${association}. Your application shows whether it counts.`,
          "not-me":
            "Somebody whom you asked for a rating says that the request is not for them. Please check the address, or name somebody else.",
          "cannot-rate":
            "Somebody whom you asked for a rating cannot give one. Nobody has to. Please name somebody else.",
          lost: "The mail with your request for a rating did not arrive. Please check the address, send it again, or name somebody else.",
          unwanted:
            "Your request for a rating was not mailed: whoever has the address does not want such mail. Please use another address of your rater, ask them in person, or name somebody else.",
        }[news],
      ],
      button: "Go to your raters",
    }),
    "export-ready": ({ format }) => ({
      subject: "Your file is ready",
      paragraphs: [
        {
          pdf: "The PDF of your portfolio that you asked for is made.",
          xlsx: "The workbook of your portfolio that you asked for is made.",
        }[format],
        "You can download it when you are signed in.",
      ],
      button: "Go to your files",
    }),
    "holder-settled": ({ association, as }) => ({
      subject: {
        entered: "Your provider is now in the register",
        known: "Your provider was in the register already",
        declined: "Your provider was not entered in the register",
      }[as],
      paragraphs: [
        {
          entered: `${association} has entered somebody in its register of standing as you asked.`,
          known: `${association} knows the person whom you asked about: they are in its register of standing.`,
          declined: `${association} did not enter the person whom you asked about. Its reason is on the page.`,
        }[as],
        "On the page you can look at the answer, and use the register for your entries with one press.",
      ],
      button: "See the answer",
    }),
    "role-ended": ({ association }) => ({
      subject: "One of your roles has ended",
      paragraphs: [
        `Your role at ${association} has ended. Your own account and portfolio stay as they are.`,
        "If you think that this is a mistake, please speak with the association.",
      ],
      button: "Go to your account",
    }),
  },
  greeting: (name) => (name === undefined ? "Good day," : `Dear ${name},`),
  copy: "If the button does not work, copy this address into your browser:",
  labels: { when: "When", roles: "Roles", until: "Valid until", code: "Code", lastDay: "Last day" },
  why: {
    account: "You get this message because you have an account at Attune. It is in your inbox there too.",
    asked: "You get this message because somebody typed this address at Attune.",
    named: "You get this message because somebody named you at Attune as the person who gave them RSC.",
    rater: "You get this message because somebody named you at Attune as a rater of their work.",
    invited: "You get this message because an association gave this address to invite you.",
  },
  replies: {
    toAssociation: (name) => `Replies go to ${name}.`,
    unread: "Replies to this message are not read.",
  },
  refuse: "I do not want such mail any more",
  minutes: { one: "minute", many: "minutes" },
  hours: { one: "hour", many: "hours" },
};
