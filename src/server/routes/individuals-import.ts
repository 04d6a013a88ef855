import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ImportState } from '../../individuals/import/run.ts';
import { importFields } from '../../individuals/import/columns.ts';
import { importLimits, type ImportStatus, type Preview } from '../../individuals/import/schema.ts';
import {
  sayCell,
  sayCellError,
  sayImportFault,
  sayPlanProblem,
  type ImportFault,
} from '../../language/individual-imports.ts';
import type { Language } from '../../procedures/types.ts';
import { refParamsSchema } from '../contract/cases.ts';
import {
  importParamsSchema,
  importPreviewBodySchema,
  importPreviewSchema,
  importProgressSchema,
  importRequestSchema,
} from '../contract/individuals.ts';
import type { Begun, ImportStanding, Planned } from '../individual-imports.ts';
import { isIndividualRefusal, sayIndividualRefusal } from '../../language/individual-refusals.ts';
import type { AppParts } from '../parts.ts';
import { recordProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { commandProblems, caseProblems } from './answers.ts';
import { refuseIndividual } from './individuals.ts';

const maxOf = (fault: ImportFault): number =>
  fault === 'too-many-columns' ? importLimits.columns : importLimits.rows;

const refuseFault = (reply: FastifyReply, request: FastifyRequest, fault: ImportFault): FastifyReply =>
  sendProblem(
    reply,
    recordProblem(
      { code: fault, cite: null, missing: [], mayOverride: false },
      sayImportFault(fault, request.language, maxOf(fault)),
    ),
    request.language,
  );
const notFound = (reply: FastifyReply, request: FastifyRequest): FastifyReply =>
  refuseIndividual(reply, request, { code: 'not-found', cite: null, missing: [], mayOverride: false });

const labels = new Map(importFields.map(({ id, label }) => [id, label]));

const previewOf = ({ sheet, plan }: Extract<Planned, { ok: true }>, language: Language): Preview => {
  const count = (status: Preview['rows'][number]['status']): number =>
    plan.rows.filter((row) => row.status === status).length;
  const below = sheet.lines.filter(({ line }) => line > plan.headerLine);
  return {
    kind: sheet.kind,
    sheets: [...sheet.sheets],
    sheet: sheet.sheet,
    headerLine: plan.headerLine,
    columns: plan.headers.map((header, index) => ({
      index,
      header,
      suggested: plan.suggested[index] ?? null,
      field: plan.fields[index] ?? null,
      samples: below
        .flatMap(({ cells }) => cells[index]?.trim() || [])
        .slice(0, 3)
        .map((cell) => cell.slice(0, 80)),
    })),
    fields: importFields.map(({ id, group, label, required }) => ({ id, group, label, required })),
    rows: plan.rows.map((row) => ({
      line: row.line,
      name: row.name,
      status: row.status,
      id: row.id,
      changes: row.cells.map(({ field, from, to }) => ({
        field,
        label: labels.get(field) ?? { en: field, cy: field },
        from: sayCell(field, from, language),
        to: sayCell(field, to, language),
      })),
      errors: row.errors.map((error) => ({
        column: error.column,
        field: error.field,
        code: error.code,
        text: sayCellError(error, language),
      })),
    })),
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      error: count('error'),
      repeated: count('repeated'),
      removed: count('removed'),
    },
    problems: plan.problems.map((wrong) => ({ code: wrong.code, text: sayPlanProblem(wrong, language) })),
  };
};

const statusOf = (
  id: string,
  state: ImportState,
  status: ImportStanding,
  language: Language,
): ImportStatus => ({
  id,
  status,
  by: state.by,
  begunAt: state.begunAt,
  changedAt: state.changedAt,
  total: state.total,
  done: state.done,
  added: state.added,
  changed: state.changed,
  same: state.same,
  leftOut: state.leftOut,
  failed: state.failed.map(({ line, code }) => ({
    line,
    text: isIndividualRefusal(code)
      ? sayIndividualRefusal({ code, cite: null, missing: [], mayOverride: false }, language).title
      : code,
  })),
});

/** Taking over a provider's spreadsheet. The file is read, not kept; the log has its hash. */
export const individualImportRoutes =
  (parts: Pick<AppParts, 'records'>): FastifyPluginAsyncZod =>
  async (app) => {
    const { individuals, imports } = parts.records;
    // The file travels as base64, which is a third longer.
    const bodyLimit = Math.ceil(importLimits.bytes / 3) * 4 + 100_000;

    /** To begin it, or to go on with it: how far it is, or why not. */
    const answer = async (
      request: FastifyRequest,
      reply: FastifyReply,
      ref: string,
      id: string,
      begun: Begun,
    ) => {
      if (!begun.ok)
        return begun.fault === 'not-found'
          ? notFound(reply, request)
          : refuseFault(reply, request, begun.fault);
      const standing = await imports.standing(ref, id, begun.state);
      return reply
        .code(202)
        .header('location', `/api/cases/${ref}/individuals/import/${id}`)
        .send(statusOf(id, begun.state, standing, request.language));
    };

    app.post(
      '/cases/:ref/individuals/import/preview',
      {
        bodyLimit,
        schema: {
          summary: 'What importing this spreadsheet would do, row by row; nothing is changed',
          params: refParamsSchema,
          body: importPreviewBodySchema,
          response: { 200: importPreviewSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        if (!(await individuals.may(personOf(request), 'import', ref))) return notFound(reply, request);
        const planned = await imports.plan(ref, request.body);
        return planned.ok ? previewOf(planned, request.language) : refuseFault(reply, request, planned.fault);
      },
    );

    app.post(
      '/cases/:ref/individuals/import',
      {
        bodyLimit,
        schema: {
          summary:
            'Import it: answered at once, done row by row. Sent again it goes on, and does nothing twice',
          params: refParamsSchema,
          body: importRequestSchema,
          response: { 202: importProgressSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const begun = await imports.begin(ref, request.body, personOf(request));
        return answer(request, reply, ref, request.body.id, begun);
      },
    );

    app.post(
      '/cases/:ref/individuals/import/:id/resume',
      {
        schema: {
          summary: 'Go on with an import that was interrupted, without sending the file again',
          params: importParamsSchema,
          response: { 202: importProgressSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref, id } = request.params;
        return answer(request, reply, ref, id, await imports.resume(ref, id, personOf(request)));
      },
    );

    app.get(
      '/cases/:ref/individuals/import/:id',
      {
        schema: {
          summary: 'How far an import is',
          params: importParamsSchema,
          response: { 200: importProgressSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, id } = request.params;
        const state = await imports.find(ref, id, personOf(request));
        if (state === null) return notFound(reply, request);
        return statusOf(id, state, await imports.standing(ref, id, state), request.language);
      },
    );
  };
