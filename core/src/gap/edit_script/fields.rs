//! The changes of the members of an element.

use crate::gap::elements::BorrowedElement;
use crate::gap::meaning::is_record;
use crate::gap::model::{Aspect, FieldChange};

/// The changes of the members in `differing`. Those that are not among
/// `in_meaning` only have another form, or are about the map.
pub(super) fn field_changes(
    before: BorrowedElement<'_>,
    after: BorrowedElement<'_>,
    differing: u64,
    in_meaning: u64,
) -> Vec<FieldChange> {
    let (before, after) = (before.entity(), after.entity());
    before
        .fields()
        .iter()
        .enumerate()
        .filter(|(at, _)| differing & (1 << at) != 0)
        .map(|(at, field)| FieldChange {
            field: field.name.to_owned(),
            aspect: if in_meaning & (1 << at) != 0 || is_record(field.name) {
                aspect(field.name)
            } else {
                Aspect::Form
            },
            before: before.field(at).to_json(),
            after: after.field(at).to_json(),
        })
        .collect()
}

/// What a member is about, by its name; [`Aspect::Content`] for all that are
/// not listed.
fn aspect(member: &str) -> Aspect {
    match member {
        "experience"
        | "persona_experiences"
        | "expectation"
        | "believed_experience"
        | "rating"
        | "severity"
        | "strength"
        | "frequency" => Aspect::Experience,
        "channel" | "device" => Aspect::Channel,
        "owner" | "perceived_owner" | "handover" => Aspect::Owner,
        "role" | "initiator" | "personas" => Aspect::Role,
        "duration" | "effort" | "planned_at" | "actual_at" => Aspect::Duration,
        "data_needs" | "staff_data_needs" | "asks_for" => Aspect::Data,
        "demand" | "capacity" => Aspect::Capacity,
        "metrics" | "success_criteria" => Aspect::Metric,
        "business_goal"
        | "goals"
        | "business_value"
        | "customer_value"
        | "importance_to_organisation"
        | "promise"
        | "cost_to_serve"
        | "provider_activity" => Aspect::Business,
        "backstage" | "components" => Aspect::Backstage,
        "evidence" | "claim" | "validations" => Aspect::Evidence,
        member if is_record(member) => Aspect::Record,
        _ => Aspect::Content,
    }
}
