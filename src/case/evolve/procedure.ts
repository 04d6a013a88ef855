import type { Appliers } from './apply.ts';

/** Where the case stands in its procedure and which procedures it has been under; what it meets on the way. */

export const procedureAppliers = {
  StageEntered: (state, { stage }, stamp) => ({
    stage,
    stagesEntered: [
      ...state.stagesEntered,
      { ...stamp, stage, procedure: state.procedure, answersBefore: state.answers.length },
    ],
  }),
  QuestionAnswered: (state, payload, stamp) => ({
    answers: [...state.answers, { ...stamp, ...payload, procedure: state.procedure }],
  }),
  ProcedureEntered: (state, payload, stamp) => {
    const { procedure, firstStage, reason } = payload;
    const criteria = [...new Set([...state.criteria, ...payload.criteria])];
    const evidence = [...state.evidence, ...payload.evidence];
    const qualityAssurance = payload.qualityAssurance ?? state.qualityAssurance;
    const { groundsSince } = state;
    return {
      procedure,
      procedures: [...state.procedures, { ...stamp, procedure, reason }],
      stage: firstStage,
      stagesEntered: [
        ...state.stagesEntered,
        { ...stamp, stage: firstStage, procedure, answersBefore: state.answers.length },
      ],
      criteria,
      evidence,
      qualityAssurance,
      groundsSince: {
        evidence: groundsSince.evidence ?? (evidence.length > 0 ? stamp : null),
        criteria: groundsSince.criteria ?? (criteria.length > 0 ? stamp : null),
        qualityAssurance:
          qualityAssurance?.considered === true ? (groundsSince.qualityAssurance ?? stamp) : null,
      },
      closureKind: payload.closureKind ?? state.closureKind,
      planned: payload.planned ?? state.planned,
      closesOn: payload.closesOn ?? state.closesOn,
      sections: payload.sections,
    };
  },
  EvidenceRecorded: (state, { evidence }, stamp) => ({
    evidence: [...state.evidence, ...evidence],
    groundsSince: { ...state.groundsSince, evidence: state.groundsSince.evidence ?? stamp },
  }),
  MilestoneRecorded: (state, { milestone, on, note }, stamp) => ({
    milestones: { ...state.milestones, [milestone]: { ...stamp, on, note } },
  }),
  MilestoneWithdrawn: (state, { milestone }) => {
    const { [milestone]: _withdrawn, ...milestones } = state.milestones;
    return { milestones };
  },
  ActivationRecorded: (_state, payload, stamp) => ({ activation: { ...stamp, ...payload } }),
  PaymentAgreed: (state, payload, stamp) => ({ payments: [...state.payments, { ...stamp, ...payload }] }),
  StandardAssessed: (state, { standard, judgement, evidence }, stamp) => ({
    standards: { ...state.standards, [standard]: { ...stamp, judgement, evidence } },
  }),
} satisfies Appliers<
  | 'StageEntered'
  | 'QuestionAnswered'
  | 'ProcedureEntered'
  | 'EvidenceRecorded'
  | 'MilestoneRecorded'
  | 'MilestoneWithdrawn'
  | 'ActivationRecorded'
  | 'PaymentAgreed'
  | 'StandardAssessed'
>;
