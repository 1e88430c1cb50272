/** The registry of all rules. Written by server/registry.mjs; do not edit. */
import type { Principle, Rule, RuleSpec } from '../kit/index.ts';
import knowledgeAnsweredFlat from './knowledge/answeredFlat.ts';
import knowledgeBrushedAside from './knowledge/brushedAside.ts';
import knowledgeByEar from './knowledge/byEar.ts';
import knowledgeDisbelieved from './knowledge/disbelieved.ts';
import knowledgeDiscountedEvidence from './knowledge/discountedEvidence.ts';
import knowledgeDoubtingVerb from './knowledge/doubtingVerb.ts';
import knowledgeExpertCloses from './knowledge/expertCloses.ts';
import knowledgeFactAsFeeling from './knowledge/factAsFeeling.ts';
import knowledgeHedgedReport from './knowledge/hedgedReport.ts';
import knowledgeInformationOnly from './knowledge/informationOnly.ts';
import knowledgeMissingParentView from './knowledge/missingParentView.ts';
import knowledgeMissingQuestion from './knowledge/missingQuestion.ts';
import knowledgeMissingUseOfView from './knowledge/missingUseOfView.ts';
import knowledgeNoReplyBlame from './knowledge/noReplyBlame.ts';
import knowledgeNotAsked from './knowledge/notAsked.ts';
import knowledgeNotCounted from './knowledge/notCounted.ts';
import knowledgeParentWithoutName from './knowledge/parentWithoutName.ts';
import knowledgePressureStory from './knowledge/pressureStory.ts';
import knowledgeSettingMismatch from './knowledge/settingMismatch.ts';
import knowledgeTasksNotVoice from './knowledge/tasksNotVoice.ts';
import knowledgeThinParentView from './knowledge/thinParentView.ts';
import strengthsAbilityWord from './strengths/abilityWord.ts';
import strengthsAbsolute from './strengths/absolute.ts';
import strengthsAttendanceLabel from './strengths/attendanceLabel.ts';
import strengthsBalance from './strengths/balance.ts';
import strengthsBurdenOnOthers from './strengths/burdenOnOthers.ts';
import strengthsButPraise from './strengths/butPraise.ts';
import strengthsByEar from './strengths/byEar.ts';
import strengthsCannotYet from './strengths/cannotYet.ts';
import strengthsCategoryLabel from './strengths/categoryLabel.ts';
import strengthsChildIdiom from './strengths/childIdiom.ts';
import strengthsChildLabel from './strengths/childLabel.ts';
import strengthsClinicalGaze from './strengths/clinicalGaze.ts';
import strengthsDeficitWord from './strengths/deficitWord.ts';
import strengthsEmptyPraise from './strengths/emptyPraise.ts';
import strengthsFixedFuture from './strengths/fixedFuture.ts';
import strengthsFunctioningLabel from './strengths/functioningLabel.ts';
import strengthsIncidentWithoutContext from './strengths/incidentWithoutContext.ts';
import strengthsMissingStrengths from './strengths/missingStrengths.ts';
import strengthsMissingWhatHelps from './strengths/missingWhatHelps.ts';
import strengthsMixedWords from './strengths/mixedWords.ts';
import strengthsMockery from './strengths/mockery.ts';
import strengthsNarrowInterest from './strengths/narrowInterest.ts';
import strengthsNeedsFirst from './strengths/needsFirst.ts';
import strengthsNegativeTarget from './strengths/negativeTarget.ts';
import strengthsNoGood from './strengths/noGood.ts';
import strengthsNormality from './strengths/normality.ts';
import strengthsOutdatedTerm from './strengths/outdatedTerm.ts';
import strengthsPreferredWords from './strengths/preferredWords.ts';
import strengthsProgressBlame from './strengths/progressBlame.ts';
import strengthsProvisionAsOutcome from './strengths/provisionAsOutcome.ts';
import strengthsSufferingWord from './strengths/sufferingWord.ts';
import strengthsThinStrengths from './strengths/thinStrengths.ts';
import strengthsWithinChildCause from './strengths/withinChildCause.ts';
import strengthsWordsInMouth from './strengths/wordsInMouth.ts';
import feelingsAbruptRefusal from './feelings/abruptRefusal.ts';
import feelingsAccusingYou from './feelings/accusingYou.ts';
import feelingsBluntNote from './feelings/bluntNote.ts';
import feelingsByEar from './feelings/byEar.ts';
import feelingsColdFormula from './feelings/coldFormula.ts';
import feelingsComparison from './feelings/comparison.ts';
import feelingsContactAsNuisance from './feelings/contactAsNuisance.ts';
import feelingsCostToService from './feelings/costToService.ts';
import feelingsExasperation from './feelings/exasperation.ts';
import feelingsFamilyInShorthand from './feelings/familyInShorthand.ts';
import feelingsGivenUp from './feelings/givenUp.ts';
import feelingsHomeBlame from './feelings/homeBlame.ts';
import feelingsJokeAtExpense from './feelings/jokeAtExpense.ts';
import feelingsLeftAlone from './feelings/leftAlone.ts';
import feelingsMinimising from './feelings/minimising.ts';
import feelingsMissingAcknowledgement from './feelings/missingAcknowledgement.ts';
import feelingsMissingName from './feelings/missingName.ts';
import feelingsNonApology from './feelings/nonApology.ts';
import feelingsOverFamiliar from './feelings/overFamiliar.ts';
import feelingsOwnVoiceBlame from './feelings/ownVoiceBlame.ts';
import feelingsParentLabel from './feelings/parentLabel.ts';
import feelingsPity from './feelings/pity.ts';
import feelingsPointedRemark from './feelings/pointedRemark.ts';
import feelingsPublicDetail from './feelings/publicDetail.ts';
import feelingsShouldHave from './feelings/shouldHave.ts';
import feelingsShouting from './feelings/shouting.ts';
import feelingsStaffGrievance from './feelings/staffGrievance.ts';
import feelingsTemplateLeftover from './feelings/templateLeftover.ts';
import feelingsThreat from './feelings/threat.ts';
import feelingsToldHowToFeel from './feelings/toldHowToFeel.ts';
import feelingsUnfilledBlank from './feelings/unfilledBlank.ts';
import feelingsUnkindHint from './feelings/unkindHint.ts';
import feelingsWaitingWithoutCare from './feelings/waitingWithoutCare.ts';
import feelingsWorryAsSymptom from './feelings/worryAsSymptom.ts';
import proceduresAssumedKnowledge from './procedures/assumedKnowledge.ts';
import proceduresByEar from './procedures/byEar.ts';
import proceduresDateConflict from './procedures/dateConflict.ts';
import proceduresDecidedWithoutYou from './procedures/decidedWithoutYou.ts';
import proceduresDecisionWithoutReason from './procedures/decisionWithoutReason.ts';
import proceduresFacelessPeople from './procedures/facelessPeople.ts';
import proceduresFormWithoutHelp from './procedures/formWithoutHelp.ts';
import proceduresJargon from './procedures/jargon.ts';
import proceduresLapsesUnless from './procedures/lapsesUnless.ts';
import proceduresMissingContact from './procedures/missingContact.ts';
import proceduresMissingFamilySay from './procedures/missingFamilySay.ts';
import proceduresMissingMeetingDetails from './procedures/missingMeetingDetails.ts';
import proceduresMissingNextStep from './procedures/missingNextStep.ts';
import proceduresMissingPapers from './procedures/missingPapers.ts';
import proceduresMissingSupport from './procedures/missingSupport.ts';
import proceduresNoOwner from './procedures/noOwner.ts';
import proceduresNoWayBack from './procedures/noWayBack.ts';
import proceduresOfficeEnglish from './procedures/officeEnglish.ts';
import proceduresPapersLate from './procedures/papersLate.ts';
import proceduresPapersOutOfReach from './procedures/papersOutOfReach.ts';
import proceduresPurposeHidden from './procedures/purposeHidden.ts';
import proceduresSchoolCodes from './procedures/schoolCodes.ts';
import proceduresShortNotice from './procedures/shortNotice.ts';
import proceduresSuddenNotice from './procedures/suddenNotice.ts';
import proceduresSupportTurnedAway from './procedures/supportTurnedAway.ts';
import proceduresTimeClash from './procedures/timeClash.ts';
import proceduresUnexplainedAcronym from './procedures/unexplainedAcronym.ts';
import proceduresVagueOutcome from './procedures/vagueOutcome.ts';
import proceduresVagueProvision from './procedures/vagueProvision.ts';
import proceduresVagueWhen from './procedures/vagueWhen.ts';
import perspectivesAlreadyToldYou from './perspectives/alreadyToldYou.ts';
import perspectivesAssumedAgreement from './perspectives/assumedAgreement.ts';
import perspectivesBetweenParents from './perspectives/betweenParents.ts';
import perspectivesBluntDisagreement from './perspectives/bluntDisagreement.ts';
import perspectivesByEar from './perspectives/byEar.ts';
import perspectivesCertainty from './perspectives/certainty.ts';
import perspectivesChildUnheard from './perspectives/childUnheard.ts';
import perspectivesClosedDoor from './perspectives/closedDoor.ts';
import perspectivesClosedHope from './perspectives/closedHope.ts';
import perspectivesCombatWords from './perspectives/combatWords.ts';
import perspectivesDiscouraged from './perspectives/discouraged.ts';
import perspectivesDismissedView from './perspectives/dismissedView.ts';
import perspectivesDoneAlready from './perspectives/doneAlready.ts';
import perspectivesFlatNo from './perspectives/flatNo.ts';
import perspectivesHandedDown from './perspectives/handedDown.ts';
import perspectivesKeptAway from './perspectives/keptAway.ts';
import perspectivesLectured from './perspectives/lectured.ts';
import perspectivesLimitedSay from './perspectives/limitedSay.ts';
import perspectivesMissingChildView from './perspectives/missingChildView.ts';
import perspectivesMissingDifferences from './perspectives/missingDifferences.ts';
import perspectivesMissingTalkFirst from './perspectives/missingTalkFirst.ts';
import perspectivesMissingWayToDisagree from './perspectives/missingWayToDisagree.ts';
import perspectivesOneAccount from './perspectives/oneAccount.ts';
import perspectivesOnlyOption from './perspectives/onlyOption.ts';
import perspectivesOutnumbered from './perspectives/outnumbered.ts';
import perspectivesOverruled from './perspectives/overruled.ts';
import perspectivesPolicyShield from './perspectives/policyShield.ts';
import perspectivesPriceOfNo from './perspectives/priceOfNo.ts';
import perspectivesReasonRefused from './perspectives/reasonRefused.ts';
import perspectivesSilenceIsConsent from './perspectives/silenceIsConsent.ts';
import perspectivesSubordinatedView from './perspectives/subordinatedView.ts';
import perspectivesToldToAgree from './perspectives/toldToAgree.ts';
import perspectivesWashedHands from './perspectives/washedHands.ts';
import needsAccessRefused from './needs/accessRefused.ts';
import needsAssumedFamily from './needs/assumedFamily.ts';
import needsAssumedHome from './needs/assumedHome.ts';
import needsBringYourOwn from './needs/bringYourOwn.ts';
import needsByEar from './needs/byEar.ts';
import needsClinicalTerms from './needs/clinicalTerms.ts';
import needsDenseBlock from './needs/denseBlock.ts';
import needsDenseWording from './needs/denseWording.ts';
import needsDigitalOnly from './needs/digitalOnly.ts';
import needsEnglishAsLack from './needs/englishAsLack.ts';
import needsFaithOrCustom from './needs/faithOrCustom.ts';
import needsFamilyAsInterpreter from './needs/familyAsInterpreter.ts';
import needsFamilyShape from './needs/familyShape.ts';
import needsHeavyReading from './needs/heavyReading.ts';
import needsHiddenDoer from './needs/hiddenDoer.ts';
import needsHomeLanguage from './needs/homeLanguage.ts';
import needsHomeTask from './needs/homeTask.ts';
import needsIdiom from './needs/idiom.ts';
import needsLeftOut from './needs/leftOut.ts';
import needsLongSentence from './needs/longSentence.ts';
import needsMissingAccessOffer from './needs/missingAccessOffer.ts';
import needsMissingAdjustmentQuestion from './needs/missingAdjustmentQuestion.ts';
import needsMissingLanguageOffer from './needs/missingLanguageOffer.ts';
import needsMissingSecondCopy from './needs/missingSecondCopy.ts';
import needsNeedAsBurden from './needs/needAsBurden.ts';
import needsNeedPassedOver from './needs/needPassedOver.ts';
import needsOneWayOnly from './needs/oneWayOnly.ts';
import needsParentDisability from './needs/parentDisability.ts';
import needsPassItOn from './needs/passItOn.ts';
import needsPlainWords from './needs/plainWords.ts';
import needsReadingAge from './needs/readingAge.ts';
import needsReadingShamed from './needs/readingShamed.ts';
import needsShortForms from './needs/shortForms.ts';
import needsSightOnly from './needs/sightOnly.ts';
import needsSoundOnly from './needs/soundOnly.ts';
import needsTestScores from './needs/testScores.ts';
import flexibilityAbsencePenalty from './flexibility/absencePenalty.ts';
import flexibilityAwkwardDate from './flexibility/awkwardDate.ts';
import flexibilityByEar from './flexibility/byEar.ts';
import flexibilityCalledIn from './flexibility/calledIn.ts';
import flexibilityCannotMove from './flexibility/cannotMove.ts';
import flexibilityCompulsory from './flexibility/compulsory.ts';
import flexibilityFamilyFitsIn from './flexibility/familyFitsIn.ts';
import flexibilityFixedAgenda from './flexibility/fixedAgenda.ts';
import flexibilityFullRoom from './flexibility/fullRoom.ts';
import flexibilityMissedMeeting from './flexibility/missedMeeting.ts';
import flexibilityMissingPracticalHelp from './flexibility/missingPracticalHelp.ts';
import flexibilityMissingSeat from './flexibility/missingSeat.ts';
import flexibilityMissingTalk from './flexibility/missingTalk.ts';
import flexibilityNoCompany from './flexibility/noCompany.ts';
import flexibilityNoWayToSayNo from './flexibility/noWayToSayNo.ts';
import flexibilityOfficeHoursOnly from './flexibility/officeHoursOnly.ts';
import flexibilityOneSlot from './flexibility/oneSlot.ts';
import flexibilityOneWayToJoin from './flexibility/oneWayToJoin.ts';
import flexibilityParentOnCall from './flexibility/parentOnCall.ts';
import flexibilityReviewOnlyThen from './flexibility/reviewOnlyThen.ts';
import flexibilityRigidHomeTask from './flexibility/rigidHomeTask.ts';
import flexibilityRushed from './flexibility/rushed.ts';
import flexibilityToldAfterwards from './flexibility/toldAfterwards.ts';
import flexibilityTurnedAway from './flexibility/turnedAway.ts';

function rule(principle: Principle, name: string, spec: RuleSpec): Rule {
  return { ...spec, principle, code: `${principle}/${name}`, omission: name.startsWith('missing-') };
}

/** Every rule, principle by principle. */
export const rules: readonly Rule[] = [
  rule('knowledge', 'answered-flat', knowledgeAnsweredFlat),
  rule('knowledge', 'brushed-aside', knowledgeBrushedAside),
  rule('knowledge', 'by-ear', knowledgeByEar),
  rule('knowledge', 'disbelieved', knowledgeDisbelieved),
  rule('knowledge', 'discounted-evidence', knowledgeDiscountedEvidence),
  rule('knowledge', 'doubting-verb', knowledgeDoubtingVerb),
  rule('knowledge', 'expert-closes', knowledgeExpertCloses),
  rule('knowledge', 'fact-as-feeling', knowledgeFactAsFeeling),
  rule('knowledge', 'hedged-report', knowledgeHedgedReport),
  rule('knowledge', 'information-only', knowledgeInformationOnly),
  rule('knowledge', 'missing-parent-view', knowledgeMissingParentView),
  rule('knowledge', 'missing-question', knowledgeMissingQuestion),
  rule('knowledge', 'missing-use-of-view', knowledgeMissingUseOfView),
  rule('knowledge', 'no-reply-blame', knowledgeNoReplyBlame),
  rule('knowledge', 'not-asked', knowledgeNotAsked),
  rule('knowledge', 'not-counted', knowledgeNotCounted),
  rule('knowledge', 'parent-without-name', knowledgeParentWithoutName),
  rule('knowledge', 'pressure-story', knowledgePressureStory),
  rule('knowledge', 'setting-mismatch', knowledgeSettingMismatch),
  rule('knowledge', 'tasks-not-voice', knowledgeTasksNotVoice),
  rule('knowledge', 'thin-parent-view', knowledgeThinParentView),
  rule('strengths', 'ability-word', strengthsAbilityWord),
  rule('strengths', 'absolute', strengthsAbsolute),
  rule('strengths', 'attendance-label', strengthsAttendanceLabel),
  rule('strengths', 'balance', strengthsBalance),
  rule('strengths', 'burden-on-others', strengthsBurdenOnOthers),
  rule('strengths', 'but-praise', strengthsButPraise),
  rule('strengths', 'by-ear', strengthsByEar),
  rule('strengths', 'cannot-yet', strengthsCannotYet),
  rule('strengths', 'category-label', strengthsCategoryLabel),
  rule('strengths', 'child-idiom', strengthsChildIdiom),
  rule('strengths', 'child-label', strengthsChildLabel),
  rule('strengths', 'clinical-gaze', strengthsClinicalGaze),
  rule('strengths', 'deficit-word', strengthsDeficitWord),
  rule('strengths', 'empty-praise', strengthsEmptyPraise),
  rule('strengths', 'fixed-future', strengthsFixedFuture),
  rule('strengths', 'functioning-label', strengthsFunctioningLabel),
  rule('strengths', 'incident-without-context', strengthsIncidentWithoutContext),
  rule('strengths', 'missing-strengths', strengthsMissingStrengths),
  rule('strengths', 'missing-what-helps', strengthsMissingWhatHelps),
  rule('strengths', 'mixed-words', strengthsMixedWords),
  rule('strengths', 'mockery', strengthsMockery),
  rule('strengths', 'narrow-interest', strengthsNarrowInterest),
  rule('strengths', 'needs-first', strengthsNeedsFirst),
  rule('strengths', 'negative-target', strengthsNegativeTarget),
  rule('strengths', 'no-good', strengthsNoGood),
  rule('strengths', 'normality', strengthsNormality),
  rule('strengths', 'outdated-term', strengthsOutdatedTerm),
  rule('strengths', 'preferred-words', strengthsPreferredWords),
  rule('strengths', 'progress-blame', strengthsProgressBlame),
  rule('strengths', 'provision-as-outcome', strengthsProvisionAsOutcome),
  rule('strengths', 'suffering-word', strengthsSufferingWord),
  rule('strengths', 'thin-strengths', strengthsThinStrengths),
  rule('strengths', 'within-child-cause', strengthsWithinChildCause),
  rule('strengths', 'words-in-mouth', strengthsWordsInMouth),
  rule('feelings', 'abrupt-refusal', feelingsAbruptRefusal),
  rule('feelings', 'accusing-you', feelingsAccusingYou),
  rule('feelings', 'blunt-note', feelingsBluntNote),
  rule('feelings', 'by-ear', feelingsByEar),
  rule('feelings', 'cold-formula', feelingsColdFormula),
  rule('feelings', 'comparison', feelingsComparison),
  rule('feelings', 'contact-as-nuisance', feelingsContactAsNuisance),
  rule('feelings', 'cost-to-service', feelingsCostToService),
  rule('feelings', 'exasperation', feelingsExasperation),
  rule('feelings', 'family-in-shorthand', feelingsFamilyInShorthand),
  rule('feelings', 'given-up', feelingsGivenUp),
  rule('feelings', 'home-blame', feelingsHomeBlame),
  rule('feelings', 'joke-at-expense', feelingsJokeAtExpense),
  rule('feelings', 'left-alone', feelingsLeftAlone),
  rule('feelings', 'minimising', feelingsMinimising),
  rule('feelings', 'missing-acknowledgement', feelingsMissingAcknowledgement),
  rule('feelings', 'missing-name', feelingsMissingName),
  rule('feelings', 'non-apology', feelingsNonApology),
  rule('feelings', 'over-familiar', feelingsOverFamiliar),
  rule('feelings', 'own-voice-blame', feelingsOwnVoiceBlame),
  rule('feelings', 'parent-label', feelingsParentLabel),
  rule('feelings', 'pity', feelingsPity),
  rule('feelings', 'pointed-remark', feelingsPointedRemark),
  rule('feelings', 'public-detail', feelingsPublicDetail),
  rule('feelings', 'should-have', feelingsShouldHave),
  rule('feelings', 'shouting', feelingsShouting),
  rule('feelings', 'staff-grievance', feelingsStaffGrievance),
  rule('feelings', 'template-leftover', feelingsTemplateLeftover),
  rule('feelings', 'threat', feelingsThreat),
  rule('feelings', 'told-how-to-feel', feelingsToldHowToFeel),
  rule('feelings', 'unfilled-blank', feelingsUnfilledBlank),
  rule('feelings', 'unkind-hint', feelingsUnkindHint),
  rule('feelings', 'waiting-without-care', feelingsWaitingWithoutCare),
  rule('feelings', 'worry-as-symptom', feelingsWorryAsSymptom),
  rule('procedures', 'assumed-knowledge', proceduresAssumedKnowledge),
  rule('procedures', 'by-ear', proceduresByEar),
  rule('procedures', 'date-conflict', proceduresDateConflict),
  rule('procedures', 'decided-without-you', proceduresDecidedWithoutYou),
  rule('procedures', 'decision-without-reason', proceduresDecisionWithoutReason),
  rule('procedures', 'faceless-people', proceduresFacelessPeople),
  rule('procedures', 'form-without-help', proceduresFormWithoutHelp),
  rule('procedures', 'jargon', proceduresJargon),
  rule('procedures', 'lapses-unless', proceduresLapsesUnless),
  rule('procedures', 'missing-contact', proceduresMissingContact),
  rule('procedures', 'missing-family-say', proceduresMissingFamilySay),
  rule('procedures', 'missing-meeting-details', proceduresMissingMeetingDetails),
  rule('procedures', 'missing-next-step', proceduresMissingNextStep),
  rule('procedures', 'missing-papers', proceduresMissingPapers),
  rule('procedures', 'missing-support', proceduresMissingSupport),
  rule('procedures', 'no-owner', proceduresNoOwner),
  rule('procedures', 'no-way-back', proceduresNoWayBack),
  rule('procedures', 'office-english', proceduresOfficeEnglish),
  rule('procedures', 'papers-late', proceduresPapersLate),
  rule('procedures', 'papers-out-of-reach', proceduresPapersOutOfReach),
  rule('procedures', 'purpose-hidden', proceduresPurposeHidden),
  rule('procedures', 'school-codes', proceduresSchoolCodes),
  rule('procedures', 'short-notice', proceduresShortNotice),
  rule('procedures', 'sudden-notice', proceduresSuddenNotice),
  rule('procedures', 'support-turned-away', proceduresSupportTurnedAway),
  rule('procedures', 'time-clash', proceduresTimeClash),
  rule('procedures', 'unexplained-acronym', proceduresUnexplainedAcronym),
  rule('procedures', 'vague-outcome', proceduresVagueOutcome),
  rule('procedures', 'vague-provision', proceduresVagueProvision),
  rule('procedures', 'vague-when', proceduresVagueWhen),
  rule('perspectives', 'already-told-you', perspectivesAlreadyToldYou),
  rule('perspectives', 'assumed-agreement', perspectivesAssumedAgreement),
  rule('perspectives', 'between-parents', perspectivesBetweenParents),
  rule('perspectives', 'blunt-disagreement', perspectivesBluntDisagreement),
  rule('perspectives', 'by-ear', perspectivesByEar),
  rule('perspectives', 'certainty', perspectivesCertainty),
  rule('perspectives', 'child-unheard', perspectivesChildUnheard),
  rule('perspectives', 'closed-door', perspectivesClosedDoor),
  rule('perspectives', 'closed-hope', perspectivesClosedHope),
  rule('perspectives', 'combat-words', perspectivesCombatWords),
  rule('perspectives', 'discouraged', perspectivesDiscouraged),
  rule('perspectives', 'dismissed-view', perspectivesDismissedView),
  rule('perspectives', 'done-already', perspectivesDoneAlready),
  rule('perspectives', 'flat-no', perspectivesFlatNo),
  rule('perspectives', 'handed-down', perspectivesHandedDown),
  rule('perspectives', 'kept-away', perspectivesKeptAway),
  rule('perspectives', 'lectured', perspectivesLectured),
  rule('perspectives', 'limited-say', perspectivesLimitedSay),
  rule('perspectives', 'missing-child-view', perspectivesMissingChildView),
  rule('perspectives', 'missing-differences', perspectivesMissingDifferences),
  rule('perspectives', 'missing-talk-first', perspectivesMissingTalkFirst),
  rule('perspectives', 'missing-way-to-disagree', perspectivesMissingWayToDisagree),
  rule('perspectives', 'one-account', perspectivesOneAccount),
  rule('perspectives', 'only-option', perspectivesOnlyOption),
  rule('perspectives', 'outnumbered', perspectivesOutnumbered),
  rule('perspectives', 'overruled', perspectivesOverruled),
  rule('perspectives', 'policy-shield', perspectivesPolicyShield),
  rule('perspectives', 'price-of-no', perspectivesPriceOfNo),
  rule('perspectives', 'reason-refused', perspectivesReasonRefused),
  rule('perspectives', 'silence-is-consent', perspectivesSilenceIsConsent),
  rule('perspectives', 'subordinated-view', perspectivesSubordinatedView),
  rule('perspectives', 'told-to-agree', perspectivesToldToAgree),
  rule('perspectives', 'washed-hands', perspectivesWashedHands),
  rule('needs', 'access-refused', needsAccessRefused),
  rule('needs', 'assumed-family', needsAssumedFamily),
  rule('needs', 'assumed-home', needsAssumedHome),
  rule('needs', 'bring-your-own', needsBringYourOwn),
  rule('needs', 'by-ear', needsByEar),
  rule('needs', 'clinical-terms', needsClinicalTerms),
  rule('needs', 'dense-block', needsDenseBlock),
  rule('needs', 'dense-wording', needsDenseWording),
  rule('needs', 'digital-only', needsDigitalOnly),
  rule('needs', 'english-as-lack', needsEnglishAsLack),
  rule('needs', 'faith-or-custom', needsFaithOrCustom),
  rule('needs', 'family-as-interpreter', needsFamilyAsInterpreter),
  rule('needs', 'family-shape', needsFamilyShape),
  rule('needs', 'heavy-reading', needsHeavyReading),
  rule('needs', 'hidden-doer', needsHiddenDoer),
  rule('needs', 'home-language', needsHomeLanguage),
  rule('needs', 'home-task', needsHomeTask),
  rule('needs', 'idiom', needsIdiom),
  rule('needs', 'left-out', needsLeftOut),
  rule('needs', 'long-sentence', needsLongSentence),
  rule('needs', 'missing-access-offer', needsMissingAccessOffer),
  rule('needs', 'missing-adjustment-question', needsMissingAdjustmentQuestion),
  rule('needs', 'missing-language-offer', needsMissingLanguageOffer),
  rule('needs', 'missing-second-copy', needsMissingSecondCopy),
  rule('needs', 'need-as-burden', needsNeedAsBurden),
  rule('needs', 'need-passed-over', needsNeedPassedOver),
  rule('needs', 'one-way-only', needsOneWayOnly),
  rule('needs', 'parent-disability', needsParentDisability),
  rule('needs', 'pass-it-on', needsPassItOn),
  rule('needs', 'plain-words', needsPlainWords),
  rule('needs', 'reading-age', needsReadingAge),
  rule('needs', 'reading-shamed', needsReadingShamed),
  rule('needs', 'short-forms', needsShortForms),
  rule('needs', 'sight-only', needsSightOnly),
  rule('needs', 'sound-only', needsSoundOnly),
  rule('needs', 'test-scores', needsTestScores),
  rule('flexibility', 'absence-penalty', flexibilityAbsencePenalty),
  rule('flexibility', 'awkward-date', flexibilityAwkwardDate),
  rule('flexibility', 'by-ear', flexibilityByEar),
  rule('flexibility', 'called-in', flexibilityCalledIn),
  rule('flexibility', 'cannot-move', flexibilityCannotMove),
  rule('flexibility', 'compulsory', flexibilityCompulsory),
  rule('flexibility', 'family-fits-in', flexibilityFamilyFitsIn),
  rule('flexibility', 'fixed-agenda', flexibilityFixedAgenda),
  rule('flexibility', 'full-room', flexibilityFullRoom),
  rule('flexibility', 'missed-meeting', flexibilityMissedMeeting),
  rule('flexibility', 'missing-practical-help', flexibilityMissingPracticalHelp),
  rule('flexibility', 'missing-seat', flexibilityMissingSeat),
  rule('flexibility', 'missing-talk', flexibilityMissingTalk),
  rule('flexibility', 'no-company', flexibilityNoCompany),
  rule('flexibility', 'no-way-to-say-no', flexibilityNoWayToSayNo),
  rule('flexibility', 'office-hours-only', flexibilityOfficeHoursOnly),
  rule('flexibility', 'one-slot', flexibilityOneSlot),
  rule('flexibility', 'one-way-to-join', flexibilityOneWayToJoin),
  rule('flexibility', 'parent-on-call', flexibilityParentOnCall),
  rule('flexibility', 'review-only-then', flexibilityReviewOnlyThen),
  rule('flexibility', 'rigid-home-task', flexibilityRigidHomeTask),
  rule('flexibility', 'rushed', flexibilityRushed),
  rule('flexibility', 'told-afterwards', flexibilityToldAfterwards),
  rule('flexibility', 'turned-away', flexibilityTurnedAway),
];
