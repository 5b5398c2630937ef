import type { AreaWords } from "./area-sentences.ts";

/** Our own words, never those of an official statement. */
export const areaWordsEn: AreaWords = {
  "theoretical-foundations/pregnancy-and-early-parenthood":
    "You know what carrying a baby and the first months as a parent can bring, from hopes and worries to sleepless nights.",
  "theoretical-foundations/infant-young-child-development-and-behavior":
    "You know how babies and small children grow, move, play and tell us things, and what is usual at which age.",
  "theoretical-foundations/infant-young-child-and-family-centered-practice":
    "You know how to build your work around this child and this family, and begin with what they want for themselves.",
  "theoretical-foundations/family-relationships-and-dynamics":
    "You know how the people in a household shape one another, and how a new baby, a move or an old quarrel changes everybody's place.",
  "theoretical-foundations/attachment-separation-trauma-grief-and-loss":
    "You know what goes on in a child who feels safe with somebody, and in one who was badly frightened, parted from them or left behind by a death.",
  "theoretical-foundations/cultural-competence":
    "You know that there are many good ways to raise a child, ask families about theirs, and notice what your own upbringing makes you expect.",
  "theoretical-foundations/relationship-focused-practice":
    "You know why help reaches a small child through the people who love that child, and work with their bond in mind.",
  "theoretical-foundations/relationship-focused-therapeutic-practice":
    "You know how a trusting bond, between child and parent and between a family and you, can itself begin to heal.",
  "theoretical-foundations/disorders-of-infancy-early-childhood":
    "You know the signs that a very young child's sleep, feeding, mood or growth needs more than patience, and what they are called.",
  "theoretical-foundations/psychotherapeutic-and-behavioral-theories-of-change":
    "You know several explanations of how people come to feel and act differently, and which of them your own work leans on.",
  "theoretical-foundations/mental-and-behavioral-disorders-in-adults":
    "You know how depression, anxiety, addiction and the like show themselves in grown-ups, and what they can mean for a day with a baby.",
  "theoretical-foundations/adult-learning-theory-and-practice":
    "You know what helps grown-ups learn, such as trying things out, talking them over and linking them to what they already do.",
  "theoretical-foundations/statistics":
    "You know what averages, samples and chance can and cannot tell, so that a table of numbers does not mislead you.",
  "theoretical-foundations/research-and-evaluation":
    "You know how a question becomes a study, and how to tell a sound finding from a weak one.",
  "law-regulation-and-agency-policy/ethical-practice":
    "You know what you owe families in honesty, privacy and clear boundaries, and whom to ask when two duties pull apart.",
  "law-regulation-and-agency-policy/government-law-and-regulation":
    "You know the laws that touch young families, such as those on reporting harm, custody and disability, well enough to act in time.",
  "law-regulation-and-agency-policy/agency-policy":
    "You know the rules of the place where you work, from home visits and records to what is done in an emergency.",
  "systems-expertise/service-delivery-systems":
    "You know how health care, early intervention, child welfare and child care are set up, and how a family gets from one to the next.",
  "systems-expertise/community-resources":
    "You know what there is near a family, from food and diapers to playgroups and legal aid, and how to reach it.",
  "direct-service-skills/observation-and-listening":
    "You watch a baby and a parent together without hurrying, and hear what is said as well as what is left unsaid.",
  "direct-service-skills/screening-and-assessment":
    "You use questionnaires, play and talk with the family to find out how a child is doing and what deserves a closer look.",
  "direct-service-skills/responding-with-empathy":
    "You let a worried parent feel understood first, and offer your own thoughts only after that.",
  "direct-service-skills/advocacy":
    "You stand beside a family when a door stays closed to them, and help them ask for what their child needs.",
  "direct-service-skills/safety":
    "You see dangers in a home or in the care of a child, talk about them plainly, and act when somebody could be hurt.",
  "direct-service-skills/life-skills":
    "You help parents with the everyday matters that make room for a child, such as money, housing, meals and getting to appointments.",
  "direct-service-skills/intervention-treatment-planning":
    "You turn what you have learned about a family into goals and next steps that they helped to choose.",
  "direct-service-skills/developmental-guidance":
    "You wonder with parents what their child is working on just now and what may come next, while you both watch.",
  "direct-service-skills/supportive-counseling":
    "You make room for a parent's own worries and sorrows, so that there is strength left for the child.",
  "direct-service-skills/parent-infant-young-child-relationship-based-therapies-and-practices":
    "You treat a baby and a parent together, and use what happens between them in the room to ease what hurts.",
  "direct-service-skills/reflective-supervision":
    "You give others a regular, unhurried hour to think about their work and about what it stirs in them.",
  "working-with-others/building-and-maintaining-relationships":
    "You become somebody whom people can count on, come when you said you would, and mend things after a misunderstanding.",
  "working-with-others/collaborating":
    "You plan together with parents, colleagues and other agencies, and share the load as well as the credit.",
  "working-with-others/resolving-conflict":
    "You stay calm when people disagree, and look with them for a way that all can live with.",
  "working-with-others/empathy-and-compassion":
    "You care how others feel, and let it show in what you do, on hard days too.",
  "working-with-others/supporting-others":
    "You notice when a parent or a colleague is doing well or running low, and lend courage or a hand.",
  "working-with-others/supporting-others-mentoring":
    "You share what you have learned with newer colleagues, and back them while they find their own way.",
  "working-with-others/consulting":
    "You think along with teachers, nurses or caseworkers about a child, without taking their work out of their hands.",
  "working-with-others/coaching-and-mentoring":
    "You help somebody grow in the craft over months, by watching, trying things out and talking about them together.",
  "working-with-others/crisis-management":
    "You keep a clear head when something goes badly wrong, decide what comes first, and look after people afterwards.",
  "leading-people/motivating":
    "You let a team see why its work matters, and keep spirits up when progress is slow.",
  "leading-people/advocacy":
    "You speak up for babies and their families where budgets, laws and programs are decided, and bring others along.",
  "leading-people/developing-talent":
    "You see what people could grow into, and give them the tasks, the training and the honest words to get there.",
  "communicating/listening":
    "You give people your full attention, ask again when you are unsure, and remember what they told you.",
  "communicating/speaking":
    "You say things clearly and kindly, to one parent or to a full room, in words that they would use themselves.",
  "communicating/writing":
    "You write notes, reports and letters that others understand at once and that treat a family with respect.",
  "communicating/group-process":
    "You lead a group so that the quiet ones are heard, and notice what goes on between people while they talk.",
  "thinking/analyzing-information":
    "You gather what is known from several sides, and tell what matters from what is only loud.",
  "thinking/solving-problems":
    "You take a tangle apart, try one way out, and change course when it does not work.",
  "thinking/exercising-sound-judgment":
    "You weigh what you know and what you do not, decide when it is time to, and can say why.",
  "thinking/maintaining-perspective":
    "You keep the whole story in view, and look at a matter as the child, the parent and a colleague would in turn.",
  "thinking/planning-and-organizing":
    "You keep appointments, papers and deadlines in order, so that nobody is forgotten.",
  "reflection/contemplation":
    "You stop regularly to think over what happened and why, instead of rushing to the next visit.",
  "reflection/self-awareness":
    "You know what you bring along, such as your own childhood, beliefs or tiredness, and how it colors what you see.",
  "reflection/curiosity": "You wonder about people, ask before you conclude, and like to be surprised.",
  "reflection/professional-personal-development":
    "You find out what you want to be better at, go and learn it, and look after yourself so that you can go on.",
  "reflection/emotional-response":
    "You notice what a family's story makes you feel, and take the feeling as a clue before you do anything about it.",
  "reflection/parallel-process":
    "You see how the way somebody is treated is handed on, from supervisor to worker, from worker to parent, from parent to child.",
  "administration/program-management":
    "You run a program from day to day, with its people, schedules, records and standards.",
  "administration/program-development":
    "You take a new service from an idea to its first families, shaped by what the community asks for.",
  "administration/program-evaluation":
    "You find out whether a program does what it promises, and let the answer change it.",
  "administration/program-funding":
    "You find the money that services need, write the proposals, and account for every dollar.",
  "research-and-evaluation/study-of-infant-and-early-childhood-relationships-and-attachment":
    "You investigate how the first bonds of life form, hold and mend, in ways that others can check.",
  "research-and-evaluation/study-of-infant-and-early-childhood-development-and-behavior":
    "You investigate how babies and young children grow and act, and add something that was not known before.",
  "research-and-evaluation/study-of-families":
    "You investigate how families with small children live, manage and change, and take good care of those who take part.",
};
