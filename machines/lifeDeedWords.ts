/** The deeds of a case's life in words that follow a name: "Anna skrev afdækningen". */
import type { LifeDeedKind } from './lifeDeeds.ts'
import type { Text } from './rule.ts'

const t = (da: string, en: string): Text => ({ da, en })

export const LIFE_DEED_WORDS: Readonly<Record<LifeDeedKind | 'identityConfirmed', Text>> = {
  identityConfirmed: t('bekræftede, hvem personen er', 'confirmed who the person is'),
  assessed: t('skrev afdækningen', 'wrote the assessment'),
  committeeSet: t('satte en dag i udvalget', 'set a day in the committee'),
  committeeHeard: t('skrev, at udvalget har set på sagen', 'noted that the committee has heard the case'),
  decided: t('skrev afgørelsen', 'wrote the decision'),
  letterMade: t('lavede et brev', 'made a letter'),
  letterHandedOver: t('gav brevet videre til posten', 'handed the letter over to the post'),
  letterDelivered: t('skrev, at brevet er nået frem', 'noted that the letter has arrived'),
  letterFailed: t('skrev, at brevet ikke nåede frem', 'noted that the letter did not arrive'),
  toldOrally: t('gav afgørelsen mundtligt', 'told the decision by word of mouth'),
  freeChoiceMade: t('skrev et frit valg', 'noted a free choice'),
  freeChoiceLimited: t('begrænsede det frie valg', 'limited the free choice'),
  guaranteeDeparted: t('skrev, at garantien er fraveget', 'noted that the guarantee is departed from'),
  treatmentStarted: t('skrev, at behandlingen er begyndt', 'noted that treatment has begun'),
  planMade: t('skrev, at planen er lagt', 'noted that the plan is made'),
  planReviewed: t('skrev, at planen er gennemgået', 'noted that the plan was reviewed'),
  actionPlanOffered: t('tilbød en handleplan', 'offered an action plan'),
  residentialStatus: t('holdt statusmøde om døgnopholdet', 'held a status meeting on the residential stay'),
  followUpAgreed: t('skrev svaret om opfølgning', 'noted the answer about follow-up'),
  ended: t('afsluttede forløbet', 'ended the course'),
  resumed: t('genoptog behandlingen', 'resumed treatment'),
  followedUp: t('fulgte op', 'followed up'),
  complaintReceived: t('modtog en klage', 'received a complaint'),
  complaintReassessed: t('så på afgørelsen igen', 'looked at the decision again'),
  complaintForwarded: t('sendte klagen videre', 'forwarded the complaint'),
  documentsAsked: t('modtog et ønske om at se sagen', 'received a wish to see the case'),
  documentsGiven: t('gav indsigt i sagen', 'gave access to the case'),
  documentsDelayed: t('gav besked om, at indsigten tager længere tid', 'told that access takes longer'),
}
