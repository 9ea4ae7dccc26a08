//! Ids of effects: derived from the event that owes them, so that the same history always gives the same ids.

use std::fmt;
use std::str::FromStr;
use termination::identifier::CaseId;

/// The id of an effect, `case_…-seq-n`. It goes outside as the idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EffectId {
    /// The case.
    pub case: CaseId,
    /// The event that owes it, from 1.
    pub seq: u64,
    /// Which of that event's effects, from 1.
    pub n: u32,
}

impl fmt::Display for EffectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", self.case, self.seq, self.n)
    }
}

/// Why a text is no effect id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an effect id looks like case_0123456789abcdef0123456789abcdef-3-1")]
pub struct EffectIdFault;

impl FromStr for EffectId {
    type Err = EffectIdFault;

    fn from_str(text: &str) -> Result<Self, EffectIdFault> {
        let mut parts = text.split('-');
        let (Some(case), Some(seq), Some(n), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(EffectIdFault);
        };
        let id = Self {
            case: case.parse().map_err(|_| EffectIdFault)?,
            seq: seq.parse().map_err(|_| EffectIdFault)?,
            n: n.parse().map_err(|_| EffectIdFault)?,
        };
        if id.to_string() == text {
            Ok(id)
        } else {
            Err(EffectIdFault)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        let id = EffectId {
            case: CaseId::from_entropy([3; 16]),
            seq: 12,
            n: 2,
        };
        assert_eq!(id.to_string(), format!("{}-12-2", id.case));
        assert_eq!(id.to_string().parse(), Ok(id));
        for wrong in [
            "",
            "case_03-1-1",
            &format!("{}-1", id.case),
            &format!("{id}-1"),
            &format!("{}-+1-1", id.case),
        ] {
            assert_eq!(wrong.parse::<EffectId>(), Err(EffectIdFault), "{wrong}");
        }
    }
}
