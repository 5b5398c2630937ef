import type { AreaId } from "./area-ids.ts";

/**
 * Words by which a title or a note lets think of an area, in our own choice: in English, then in Spanish, apart by commas.
 * Several words are looked for as they stand, one after the other; `*` stands for whatever ending.
 */
export const keyWords: { readonly [A in AreaId]: readonly [english: string, spanish: string] } = {
  "theoretical-foundations/pregnancy-and-early-parenthood": [
    "pregnan*, prenatal, perinatal, postpartum, newborn*, birth, doula*, breastfe*, early parenthood, new parents, expectant, fatherhood, motherhood",
    "embaraz*, prenatal, perinatal, posparto, postparto, recien nacid*, parto, nacimiento, lactancia, doula*, maternidad, paternidad, gestacion",
  ],
  "theoretical-foundations/infant-young-child-development-and-behavior": [
    "development*, milestone*, brain, infant development, child development, behavior*, play, cues, temperament, language, motor, sensory, regulation, sleep, feeding, toddler*, autism, tantrum*",
    "desarrollo infantil, desarrollo, hitos, cerebro, conducta*, comportamiento*, juego*, senales, temperamento, lenguaje, motor*, sensorial*, regulacion, sueno, alimentacion, autismo, rabietas",
  ],
  "theoretical-foundations/infant-young-child-and-family-centered-practice": [
    "family centered, child centered, family focused, strengths based, strength based, home visit*, home visiting, family goals, routines based, family support",
    "centrad* en la familia, centrad* en las familias, visita* al hogar, visita* domiciliaria*, visitador*, fortalezas, apoyo familiar",
  ],
  "theoretical-foundations/family-relationships-and-dynamics": [
    "family dynamics, family systems, family relationships, sibling*, coparent*, couple*, father*, mother*, grandparent*, divorce, households, foster family, genogram*",
    "dinamica familiar, sistemas familiares, relaciones familiares, hermanos, hermanas, crianza compartida, pareja*, padres, madres, abuel*, divorcio, hogares, genograma*",
  ],
  "theoretical-foundations/attachment-separation-trauma-grief-and-loss": [
    "attachment, separation*, trauma*, grief, griev*, loss, bereave*, adverse, aces, abuse, neglect, foster care, violence, goodbye*, reunification, bonding, secure base, stress",
    "apego, separacion*, trauma*, duelo, perdida*, adversidad, maltrato, negligencia, abuso, violencia, acogida, despedida*, reunificacion, vinculo*, estres",
  ],
  "theoretical-foundations/cultural-competence": [
    "cultur*, divers*, equity, racism, anti racis*, racial, bias*, inclusion, immigra*, refugee*, indigenous, tribal, bilingual, tenets, humility, lgbt*",
    "cultur*, divers*, equidad, racismo, antirracis*, racial*, sesgo*, inclusion, inmigra*, migra*, refugiad*, indigen*, bilingue*, humildad",
  ],
  "theoretical-foundations/relationship-focused-practice": [
    "relationship based, relationship focused, relational, caregiving relationship*, parent child relationship*, dyad*, holding space, relationships",
    "basad* en la relacion, basad* en las relaciones, centrad* en las relaciones, relacional*, diada*, relacion de cuidado, relaciones",
  ],
  "theoretical-foundations/relationship-focused-therapeutic-practice": [
    "relationship based, relationship focused, relational, therapeutic relationship*, therapeutic, caregiving relationship*, parent child relationship*, dyad*, relationships",
    "basad* en la relacion, basad* en las relaciones, centrad* en las relaciones, relacional*, terapeutic*, diada*, relacion de cuidado, relaciones",
  ],
  "theoretical-foundations/disorders-of-infancy-early-childhood": [
    "disorder*, diagnos*, dc 0 5, dc 0 3, autism, psychopatholog*, sensory processing, regulatory, feeding disorder*, sleep disorder*, developmental delay*, prematur*, disabilit*, failure to thrive",
    "trastorno*, diagnostic*, dc 0 5, dc 0 3, autismo, psicopatolog*, procesamiento sensorial, retraso*, prematur*, discapacidad*",
  ],
  "theoretical-foundations/psychotherapeutic-and-behavioral-theories-of-change": [
    "psychotherap*, theor* of change, cognitive behavior*, cbt, psychodynamic, psychoanal*, behavioral theor*, motivational interviewing, systems theory, counseling theor*",
    "psicoterap*, teoria* del cambio, cognitiv* conductual*, psicodinamic*, psicoanal*, entrevista motivacional, teoria de sistemas",
  ],
  "theoretical-foundations/mental-and-behavioral-disorders-in-adults": [
    "depress*, anxiety, addict*, substance*, opioid*, alcohol*, adult mental health, maternal mental health, perinatal mood, bipolar, psychosis, ptsd, mental illness, suicid*",
    "depresi*, ansiedad, adiccion*, sustancias, opioides, alcohol*, salud mental de adultos, salud mental materna, bipolar, psicosis, enfermedad mental, suicid*",
  ],
  "theoretical-foundations/adult-learning-theory-and-practice": [
    "adult learn*, training of trainers, train the trainer, teaching adults, facilitat*, curriculum, pedagog*, instruction*, andragogy, university teaching",
    "aprendizaje de adultos, educacion de adultos, formacion de formadores, facilitacion, plan de estudios, pedagog*, andragogia, docencia",
  ],
  "theoretical-foundations/statistics": [
    "statistic*, quantitative, regression, data analysis, biostatistic*, psychometric*",
    "estadistic*, cuantitativ*, regresion, analisis de datos, bioestadistic*, psicometri*",
  ],
  "theoretical-foundations/research-and-evaluation": [
    "research*, evaluation, evidence based, study design, methodology, thesis, dissertation, qualitative",
    "investigacion, evaluacion de programas, basad* en la evidencia, metodologia, tesis, cualitativ*",
  ],
  "law-regulation-and-agency-policy/ethical-practice": [
    "ethic*, boundar*, confidential*, professional conduct, code of conduct, dual relationship*",
    "etic*, limites, confidencial*, conducta profesional, codigo de conducta",
  ],
  "law-regulation-and-agency-policy/government-law-and-regulation": [
    "law*, legal, regulation*, mandated report*, mandatory report*, hipaa, idea part c, part c, custody, court*, licens*, legislat*",
    "ley, leyes, legal*, reglament*, denuncia obligatoria, notificacion obligatoria, hipaa, parte c, custodia, juzgado*, tribunal*, licencia*, legislaci*",
  ],
  "law-regulation-and-agency-policy/agency-policy": [
    "polic*, procedure*, protocol*, documentation, record keeping, onboarding, orientation, compliance, performance standards, emergency plan*",
    "politicas, procedimiento*, protocolo*, documentacion, expediente*, induccion, cumplimiento, normas de desempeno, plan* de emergencia",
  ],
  "systems-expertise/service-delivery-systems": [
    "early intervention, child welfare, head start, service system*, systems of care, medicaid, wic, special education, referral*, case management, care coordination, child care, health care, transition*",
    "intervencion temprana, bienestar infantil, proteccion infantil, head start, sistema* de servicios, medicaid, wic, educacion especial, derivacion*, referencia*, manejo de casos, coordinacion, guarderia*, transicion*",
  ],
  "systems-expertise/community-resources": [
    "community resource*, resource fair, food bank*, housing, shelter*, community partner*, local services, playgroup*, library, legal aid",
    "recursos de la comunidad, recursos comunitarios, banco* de alimentos, vivienda, refugio*, albergue*, servicios locales, grupo* de juego, biblioteca, ayuda legal",
  ],
  "direct-service-skills/observation-and-listening": [
    "observ*, listening, watching, wondering, cues, infant observation",
    "observa*, escucha*, mirar, senales, observacion de bebes",
  ],
  "direct-service-skills/screening-and-assessment": [
    "screening*, assess*, asq, asq se, questionnaire*, evaluation of children, diagnostic, edinburgh, measure*",
    "deteccion, tamiz*, evaluaci* infantil*, evaluaci* del desarrollo, asq, cuestionario*, diagnostic*, edimburgo",
  ],
  "direct-service-skills/responding-with-empathy": [
    "empath*, attun*, validat*, respond* with empathy, compassionate respons*, reflective listening",
    "empati*, sintonia, validar, validacion, escucha reflexiva",
  ],
  "direct-service-skills/advocacy": [
    "advoca*, family rights, parent rights, ifsp, iep, speaking up for famil*, access to services",
    "defensa de derechos, abogar, derechos de las familias, pisf, iep, acceso a servicios",
  ],
  "direct-service-skills/safety": [
    "safety, safe sleep, first aid, cpr, child protection, car seat*, injur*, domestic violence, abuse prevention, hazard*, shaken",
    "seguridad, sueno seguro, primeros auxilios, rcp, proteccion infantil, asiento* de auto, lesion*, violencia domestica, violencia familiar, prevencion del maltrato, peligro*",
  ],
  "direct-service-skills/life-skills": [
    "life skills, budget*, nutrition, job readiness, financial, parenting skills, household, self sufficiency, meals",
    "habilidades para la vida, presupuesto familiar, nutricion, empleo, finanzas, economia del hogar, comidas",
  ],
  "direct-service-skills/intervention-treatment-planning": [
    "treatment plan*, intervention plan*, service plan*, goal setting, individual plan*, ifsp, case conceptuali*, case formulation",
    "plan* de tratamiento, plan* de intervencion, plan* de servicio*, metas, pisf, formulacion de caso*",
  ],
  "direct-service-skills/developmental-guidance": [
    "developmental guidance, anticipatory guidance, parent education, guidance, parent coaching, parenting",
    "orientacion sobre el desarrollo, guia anticipatoria, educacion para padres, orientacion a familias, crianza",
  ],
  "direct-service-skills/supportive-counseling": [
    "counsel*, supportive counseling, emotional support, active listening, grief support",
    "consejeria, consejeria de apoyo, apoyo emocional, escucha activa, acompanamiento emocional",
  ],
  "direct-service-skills/parent-infant-young-child-relationship-based-therapies-and-practices": [
    "infant parent psychotherap*, parent infant, child parent psychotherap*, cpp, dyadic, parent child interaction, pcit, theraplay, circle of security, watch wait and wonder, infant mental health home visiting",
    "psicoterapia madre bebe, padres e hijos, psicoterapia infantil, diadic*, interaccion padres hijos, pcit, theraplay, circulo de seguridad, terapia familiar",
  ],
  "direct-service-skills/reflective-supervision": [
    "reflective supervision, reflective consultation, providing reflective, supervis*, reflective supervisor*",
    "supervision reflexiva, consulta reflexiva, supervis*",
  ],
  "working-with-others/building-and-maintaining-relationships": [
    "building relationship*, rapport, trust*, engagement, relationship building, working alliance, outreach",
    "construir relaciones, establecer relaciones, confianza, vinculacion, alianza de trabajo, acercamiento",
  ],
  "working-with-others/collaborating": [
    "collaborat*, team*, partnership*, interdisciplin*, multidisciplin*, interagency, coalition*, together with partners",
    "colabora*, equipo*, alianza*, interdisciplin*, multidisciplin*, interinstitucional, coalicion*",
  ],
  "working-with-others/resolving-conflict": [
    "conflict*, mediat*, negotiat*, difficult conversation*, courageous conversation*, de escalat*, restorative",
    "conflicto*, mediaci*, negocia*, conversaciones dificiles, desescalar, restaurativ*",
  ],
  "working-with-others/empathy-and-compassion": [
    "empath*, compassion*, kindness, compassion fatigue, caring",
    "empati*, compasi*, amabilidad, fatiga por compasion, calidez",
  ],
  "working-with-others/supporting-others": [
    "support*, peer support, encourag*, supporting colleagues, supporting staff, new staff",
    "apoyo, apoyar, apoyo entre pares, alentar, personal nuevo",
  ],
  "working-with-others/supporting-others-mentoring": [
    "mentor*, support*, peer support, supporting staff, new staff, coach*",
    "mentor*, apoyo, apoyar, apoyo entre pares, personal nuevo",
  ],
  "working-with-others/consulting": [
    "consult*, consultation, mental health consultation, child care consultation, iecmhc, advis*",
    "consultor*, consulta, consultas, asesor*, consulta de salud mental",
  ],
  "working-with-others/coaching-and-mentoring": [
    "coach*, mentor*, practice based coaching, video feedback, fidelity",
    "mentor*, acompanamiento, coaching, retroalimentacion",
  ],
  "working-with-others/crisis-management": [
    "crisis, crises, emergency response, de escalat*, debrief*, disaster*, suicide prevention",
    "crisis, emergencia*, desastre*, desescalar, prevencion del suicidio",
  ],
  "leading-people/motivating": [
    "motivat*, inspir*, team morale, leadership, engaging staff",
    "motiva*, inspira*, animo del equipo, liderazgo",
  ],
  "leading-people/advocacy": [
    "policy advoca*, legislat*, advoca*, public policy, systems change, lobby*, testimony, task force, coalition*, campaign*",
    "politica* publica*, incidencia, legislaci*, abogacia, cambio de sistemas, testimonio, grupo de trabajo estatal, coalicion*, campana*",
  ],
  "leading-people/developing-talent": [
    "workforce, staff development, talent, hiring, recruit*, onboarding, professional development of staff, leadership development, pipeline",
    "fuerza laboral, desarrollo de personal, talento, contratacion, reclutamiento, desarrollo de liderazgo",
  ],
  "communicating/listening": [
    "listening, active listening, hearing families, interview*, motivational interviewing",
    "escucha*, escuchar, escucha activa, entrevista*",
  ],
  "communicating/speaking": [
    "presentation*, presenting, public speaking, speak*, talk*, storytelling, conference presentation, workshop leader, trainer",
    "presentacion*, hablar en publico, ponencia*, charla*, oratoria, tallerista",
  ],
  "communicating/writing": [
    "writ*, documentation, report writing, notes, grant writing, newsletter, publication*, article*",
    "escrib*, redaccion, redactar, documentacion, informe*, notas, boletin, publicacion*, articulo*",
  ],
  "communicating/group-process": [
    "group process, group facilitat*, groups, support group*, parent group*, facilitat*",
    "proceso grupal, facilitacion de grupos, grupos, grupo* de apoyo, grupo* de padres, facilitacion",
  ],
  "thinking/analyzing-information": [
    "analy*, data, critical thinking, case review*, case conceptuali*, information, findings",
    "anali*, datos, pensamiento critico, revision de casos, informacion, hallazgos",
  ],
  "thinking/solving-problems": [
    "problem solving, solving problems, solution*, troubleshoot*, barriers, quality improvement",
    "resolucion de problemas, resolver problemas, solucion*, barreras, mejora de la calidad",
  ],
  "thinking/exercising-sound-judgment": [
    "judgment*, judgement*, decision*, clinical reasoning, risk assessment*, triage",
    "juicio, criterio, decision*, razonamiento clinico, evaluacion de riesgos",
  ],
  "thinking/maintaining-perspective": [
    "perspective*, big picture, point* of view, whole child, humor, balance, resilien*",
    "perspectiva*, puntos de vista, vision de conjunto, humor, equilibrio, resilien*",
  ],
  "thinking/planning-and-organizing": [
    "planning, organiz*, time management, schedul*, caseload*, coordinat*, project management, calendar",
    "planificacion, planear, organiza*, manejo del tiempo, horarios, carga de casos, coordina*, gestion de proyectos",
  ],
  "reflection/contemplation": [
    "reflect*, reflective practice, contemplat*, mindful*, journaling, wondering, pause",
    "reflexi*, practica reflexiva, contempla*, atencion plena, diario, pausa",
  ],
  "reflection/self-awareness": [
    "self awareness, self reflection, use of self, bias*, implicit bias, own story, self knowledge, ghosts in the nursery",
    "conciencia de si, autoconocimiento, autorreflexion, sesgo*, uso de si, historia propia",
  ],
  "reflection/curiosity": [
    "curio*, wonder*, inquiry, learning stance, not knowing, asking questions",
    "curios*, preguntar*, asombro, indagacion, no saber",
  ],
  "reflection/professional-personal-development": [
    "professional development, personal development, self care, wellness, burnout, career*, conference, continuing education, well being",
    "desarrollo profesional, desarrollo personal, autocuidado, bienestar, agotamiento, carrera, congreso, educacion continua",
  ],
  "reflection/emotional-response": [
    "emotion*, feeling*, countertransference, secondary trauma*, vicarious, compassion fatigue, stress, triggers",
    "emocion*, sentimiento*, contratransferencia, trauma secundario, trauma vicario, fatiga por compasion, estres",
  ],
  "reflection/parallel-process": [
    "parallel process, reflective supervision, reflective consultation, do unto others",
    "proceso paralelo, supervision reflexiva, consulta reflexiva",
  ],
  "administration/program-management": [
    "program manage*, manager*, director*, administrat*, supervising staff, operations, program coordinat*, quality assurance",
    "gestion de programas, gerente*, direccion, director*, administra*, operaciones, coordinacion de programas, control de calidad",
  ],
  "administration/program-development": [
    "program development, program design, new program, implementation, start up, expansion, pilot*, needs assessment, strategic plan*",
    "desarrollo de programas, diseno de programas, programa nuevo, implementacion, piloto*, evaluacion de necesidades, plan* estrategic*",
  ],
  "administration/program-evaluation": [
    "program evaluat*, outcome*, quality improvement, cqi, logic model, fidelity, benchmarks, accreditation",
    "evaluacion de programas, resultados, mejora de la calidad, modelo logico, fidelidad, acreditacion",
  ],
  "administration/program-funding": [
    "grant*, fund*, budget*, fiscal, proposal*, medicaid billing, financ*, donor*, reimbursement",
    "subvencion*, fondos, presupuesto*, fiscal*, propuesta*, financia*, donante*, reembolso*",
  ],
  "research-and-evaluation/study-of-infant-and-early-childhood-relationships-and-attachment": [
    "attachment research, attachment study, strange situation, research on attachment, relationship research, parent infant interaction research",
    "investigacion del apego, investigacion sobre el apego, situacion extrana, investigacion de las relaciones",
  ],
  "research-and-evaluation/study-of-infant-and-early-childhood-development-and-behavior": [
    "developmental research, infant research, child development research, developmental psychology, longitudinal, developmental science",
    "investigacion del desarrollo, psicologia del desarrollo, longitudinal, ciencia del desarrollo",
  ],
  "research-and-evaluation/study-of-families": [
    "family research, research on families, family studies, family science, participatory research",
    "investigacion de familias, investigacion sobre familias, estudios de familia, investigacion participativa",
  ],
};
