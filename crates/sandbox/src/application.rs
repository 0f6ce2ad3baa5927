//! An application: one person's way to a wallet, as it is in the database.

use crate::db::{json_at, name_at, to_text};
use crate::policy;
use crate::second_factor::SecondFactor;
use crate::work::Work;
use crate::{Refusal, random};
use kaihu_protocol::{
    ApplicationState, Code, ConsentKind, Evidence, EvidenceKind, IdentityPatch, Sensitive,
    StepKind, Timestamp,
};
use rusqlite::{OptionalExtension, Row, params};

/// An application as it is.
#[derive(Clone, Debug)]
pub(crate) struct Application {
    pub(crate) id: String,
    pub(crate) session_id: String,
    pub(crate) origin: String,
    /// The wizard that holds the session.
    pub(crate) holder: Option<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) rev: u64,
    pub(crate) identity: IdentityPatch,
    pub(crate) state: ApplicationState,
    pub(crate) reasons: Vec<Code>,
    pub(crate) next: Option<String>,
    pub(crate) submitted_at: Option<Timestamp>,
    pub(crate) submitted_rev: Option<u64>,
    pub(crate) decide_at: Option<Timestamp>,
    /// Whether a passkey or an authenticator app is asked for.
    pub(crate) second_factor: SecondFactor,
    /// Whether the person goes on without a picture of their face.
    pub(crate) without_face: bool,
}

impl Application {
    /// A new application and its session.
    pub(crate) fn create(work: &Work<'_>, origin: &str) -> Result<Application, Refusal> {
        let id = random::name("app");
        work.tx
            .prepare_cached(
                "INSERT INTO applications (id, session_id, origin, created_at, second_factor)
                 VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![
                id,
                random::name("ses"),
                origin,
                work.now.0,
                to_text(&work.plan().second_factor)
            ])?;
        Application::load(work, &id)?.ok_or(Refusal::new(Code::NotFound))
    }

    pub(crate) fn load(work: &Work<'_>, id: &str) -> Result<Option<Application>, Refusal> {
        let mut query = work
            .tx
            .prepare_cached("SELECT * FROM applications WHERE id = ?")?;
        Ok(query.query_row([id], read).optional()?)
    }

    pub(crate) fn find_session(
        work: &Work<'_>,
        session: &str,
    ) -> Result<Option<Application>, Refusal> {
        let mut query = work
            .tx
            .prepare_cached("SELECT * FROM applications WHERE session_id = ?")?;
        Ok(query.query_row([session], read).optional()?)
    }

    /// # Errors
    /// `session.superseded` while another wizard holds the session. Where nobody does, the one that
    /// asks does from now on; one without a name is not checked.
    pub(crate) fn ensure_held(
        &self,
        work: &Work<'_>,
        instance: Option<&str>,
    ) -> Result<(), Refusal> {
        match (instance, self.holder.as_deref()) {
            (None, _) => Ok(()),
            (Some(instance), None) => self.hand_to(work, instance),
            (Some(instance), Some(holder)) => (instance == holder)
                .then_some(())
                .ok_or(Refusal::new(Code::SessionSuperseded)),
        }
    }

    /// From now on this wizard holds the session.
    pub(crate) fn hand_to(&self, work: &Work<'_>, instance: &str) -> Result<(), Refusal> {
        work.tx
            .prepare_cached("UPDATE applications SET holder = ? WHERE id = ?")?
            .execute([instance, &self.id])?;
        Ok(())
    }

    /// Submitted applications whose time of processing, or with a person, is over, the first one first.
    pub(crate) fn due(work: &Work<'_>) -> Result<Vec<Application>, Refusal> {
        let mut query = work.tx.prepare_cached(
            "SELECT * FROM applications WHERE decide_at <= ?
             ORDER BY decide_at, rowid",
        )?;
        let due = query.query_map([work.now.0], read)?;
        Ok(due.collect::<Result<_, _>>()?)
    }

    /// Whether the person may still change something.
    pub(crate) fn is_open(&self) -> bool {
        matches!(
            self.state,
            ApplicationState::Open | ApplicationState::NeedsInput
        )
    }

    /// # Errors
    /// `flow.out_of_order` once it is submitted.
    pub(crate) fn ensure_open(&self) -> Result<(), Refusal> {
        self.is_open()
            .then_some(())
            .ok_or(Refusal::new(Code::FlowOutOfOrder))
    }

    /// # Errors
    /// `not_found` where no step of this kind is asked for.
    pub(crate) fn ensure_asked_for(&self, work: &Work<'_>, kind: StepKind) -> Result<(), Refusal> {
        let steps = work.plan().steps_with(self.second_factor);
        let asked = steps.iter().any(|step| step.kind == kind);
        asked.then_some(()).ok_or(Refusal::new(Code::NotFound))
    }

    /// Wishes for another second factor than the plan has.
    pub(crate) fn wish_for(
        self,
        work: &Work<'_>,
        second_factor: SecondFactor,
    ) -> Result<Application, Refusal> {
        work.tx
            .prepare_cached("UPDATE applications SET second_factor = ? WHERE id = ?")?
            .execute([&to_text(&second_factor), &self.id])?;
        Ok(Application {
            second_factor,
            ..self
        })
    }

    /// Whether every text in force was agreed to; the use of the face need not be where there is none.
    pub(crate) fn has_consented(&self, work: &Work<'_>) -> Result<bool, Refusal> {
        self.has_consented_to(work, |kind| {
            kind != ConsentKind::Biometric || !self.without_face
        })
    }

    /// The same of the texts of some kinds.
    pub(crate) fn has_consented_to(
        &self,
        work: &Work<'_>,
        counts: impl Fn(ConsentKind) -> bool,
    ) -> Result<bool, Refusal> {
        let mut given = work.tx.prepare_cached(
            "SELECT 1 FROM consents WHERE application_id = ? AND kind = ? AND version = ?
             AND withdrawn_at IS NULL",
        )?;
        let required = policy::required(work.plan());
        for (kind, version) in required.filter(|(kind, _)| counts(*kind)) {
            if !given.exists(params![self.id, to_text(&kind), version])? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// # Errors
    /// `flow.out_of_order` before every consent is given: nothing about a person is taken before.
    pub(crate) fn ensure_consented(&self, work: &Work<'_>) -> Result<(), Refusal> {
        self.has_consented(work)?
            .then_some(())
            .ok_or(Refusal::new(Code::FlowOutOfOrder))
    }

    /// # Errors
    /// `flow.out_of_order` for whoever goes on without a picture.
    pub(crate) fn ensure_with_face(&self) -> Result<(), Refusal> {
        (!self.without_face)
            .then_some(())
            .ok_or(Refusal::new(Code::FlowOutOfOrder))
    }

    /// From now on without a picture, or with one after all.
    pub(crate) fn go_without_face(&self, work: &Work<'_>, without: bool) -> Result<(), Refusal> {
        work.tx
            .prepare_cached("UPDATE applications SET without_face = ? WHERE id = ?")?
            .execute(params![without, self.id])?;
        Ok(())
    }

    /// Writes the identity and the next revision.
    pub(crate) fn save_identity(&self, work: &Work<'_>) -> Result<(), Refusal> {
        let IdentityPatch {
            name,
            birth_date,
            sex,
            phone,
            email,
            evidence,
            evidence_expiry,
        } = &self.identity;
        let text = |field: &Option<Sensitive>| field.as_ref().map(|f| f.expose().to_owned());
        work.tx
            .prepare_cached(
                "UPDATE applications SET rev = ?, name = ?, birth_date = ?, phone = ?, email = ?,
                 evidence_kind = ?, evidence_number = ?, evidence_country = ?,
                 evidence_scheme = ?, evidence_expiry = ?, sex = ? WHERE id = ?",
            )?
            .execute(params![
                self.rev.cast_signed(),
                text(name),
                text(birth_date),
                text(phone),
                text(email),
                evidence.as_ref().map(|e| to_text(&e.kind)),
                evidence.as_ref().map(|e| e.number.expose()),
                evidence.as_ref().map(|e| &e.country),
                evidence.as_ref().and_then(|e| e.scheme.as_ref()),
                text(evidence_expiry),
                text(sex),
                self.id
            ])?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Application> {
    let text = |column: &str| -> rusqlite::Result<Option<Sensitive>> {
        let text: Option<String> = row.get(column)?;
        Ok(text.map(Sensitive::from))
    };
    let time = |column: &str| -> rusqlite::Result<Option<Timestamp>> {
        let ms: Option<i64> = row.get(column)?;
        Ok(ms.map(Timestamp))
    };
    let evidence = match text("evidence_number")? {
        None => None,
        Some(number) => Some(Evidence {
            kind: name_at::<EvidenceKind>(row, "evidence_kind")?,
            number,
            country: row.get("evidence_country")?,
            scheme: row.get("evidence_scheme")?,
        }),
    };
    Ok(Application {
        id: row.get("id")?,
        session_id: row.get("session_id")?,
        origin: row.get("origin")?,
        holder: row.get("holder")?,
        created_at: Timestamp(row.get("created_at")?),
        rev: row.get::<_, i64>("rev")?.cast_unsigned(),
        identity: IdentityPatch {
            name: text("name")?,
            birth_date: text("birth_date")?,
            sex: text("sex")?,
            evidence_expiry: text("evidence_expiry")?,
            phone: text("phone")?,
            email: text("email")?,
            evidence,
        },
        state: name_at(row, "state")?,
        reasons: json_at(row, "reasons")?,
        next: row.get("next")?,
        submitted_at: time("submitted_at")?,
        submitted_rev: row
            .get::<_, Option<i64>>("submitted_rev")?
            .map(i64::cast_unsigned),
        decide_at: time("decide_at")?,
        second_factor: name_at(row, "second_factor")?,
        without_face: row.get("without_face")?,
    })
}
