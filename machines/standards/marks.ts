/** What has changed since the documents were written: the same for every standard that still builds on the older law. */
import type { Mark } from '../standard.ts'

/** Since 1 January 2024 Serviceloven's treatment is for people of 18 and over. */
export const youngBarnetsLov: Mark = {
  kind: 'lawChanged',
  da: 'Stofbehandling til unge under 18 år følger siden 2024 barnets lov § 33, ikke serviceloven som i dokumentet.',
  en: 'Drug treatment for under-18s has followed section 33 of the Child Act since 2024, not Serviceloven as in the document.',
}

/** Sundhedsloven § 82 c, in force step by step from 1 September 2024, in full by 2027. */
export const regionalDualDiagnosis: Mark = {
  kind: 'lawChanged',
  da: 'Samtidig behandling af psykisk lidelse og stofbrug er siden 2024 på vej over til regionen. Det nævner dokumentet ikke.',
  en: 'Joint treatment of mental disorder and drug use has been moving to the region since 2024. The document does not say so.',
}
