/** What can be done with a phrase of the list besides inserting it. */
export type PhraseAct = 'edit' | 'copy' | 'remove' | 'program-wording' | 'up' | 'down'
