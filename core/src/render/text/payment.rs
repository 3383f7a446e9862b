//! Who pays for what, what nobody pays for, and which initiatives change
//! nothing.

use super::changes::sign;
use super::page::Page;
use crate::gap::FundingStatus;
use crate::hash::HashSet;
use crate::render::labels::Label;
use crate::render::names::Names;

/// Writes the sections. Nothing where nothing is to be paid.
pub(super) fn write(page: &mut Page<'_>, names: Names<'_>) {
    if names.gap.funding_status == FundingStatus::NothingToPay {
        return;
    }
    let localizer = names.localizer;
    let title = |id: &str| {
        let initiative = names.atlas.and_then(|atlas| atlas.initiatives.get(id));
        initiative.map_or_else(|| id.to_owned(), |initiative| names.text(&initiative.title))
    };
    if !names.gap.funding.is_empty() {
        page.section(Label::Funding);
        for funding in &names.gap.funding {
            let count = funding.changes.len() as u64;
            let changes = Label::NChanges.counted(Label::NChangesOne, count, localizer.lang);
            let cost = funding
                .cost
                .as_ref()
                .map(|cost| localizer.money(&cost.likely));
            let cost = cost.map(|cost| format!(" – {cost}")).unwrap_or_default();
            page.line(&format!(
                "{}: {changes}{cost}",
                title(funding.initiative.as_str())
            ));
        }
    }
    if names.gap.funding_status == FundingStatus::NotAsked {
        page.section(Label::Unpaid);
        page.line(localizer.label(Label::NobodyWasAsked));
    } else if !names.gap.unfunded.is_empty() {
        page.section(Label::Unpaid);
        let unfunded = names.gap.unfunded.iter().map(|number| number.get());
        let unfunded: HashSet<i64> = unfunded.collect();
        let changes = names.gap.changes.iter();
        let rows: Vec<Vec<String>> = changes
            .filter(|change| unfunded.contains(&change.number.get()))
            .map(|change| {
                let kind = Label::of_element(change.element, localizer.lang).0;
                vec![
                    format!("{} {}", sign(change), localizer.label(kind)),
                    format!("{}{}", names.element(change), names.channel_beside(change)),
                ]
            })
            .collect();
        page.rows(&rows);
    }
    if !names.gap.idle_initiatives.is_empty() {
        page.section(Label::Idle);
        for id in &names.gap.idle_initiatives {
            page.line(&title(id.as_str()));
        }
    }
}
