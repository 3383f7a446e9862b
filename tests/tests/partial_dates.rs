//! Laws of dates of which only the month or the year may be known.

use journeykit::model::{Date, PartialDate};

/// Days, months and years around the ends of months and years.
fn dates() -> Vec<PartialDate> {
    let years = ["0000", "1900", "2000", "2018", "2019", "2020", "9999"];
    let months = ["", "-01", "-02", "-04", "-12"];
    let days = ["-01", "-15", "-28", "-29", "-30", "-31"];
    let texts = years.iter().flat_map(|year| {
        months.iter().flat_map(move |month| {
            let month = format!("{year}{month}");
            let days = days.iter().map({
                let month = month.clone();
                move |day| format!("{month}{day}")
            });
            days.chain([month.clone()]).collect::<Vec<_>>()
        })
    });
    texts.filter_map(|text| text.parse().ok()).collect()
}

#[test]
fn a_date_is_written_as_it_was_read() {
    let dates = dates();
    assert!(dates.len() > 150, "{}", dates.len());
    for date in dates {
        assert_eq!(date.to_string().parse::<PartialDate>().unwrap(), date);
        assert_eq!(date.is_day(), date.as_str().len() == 10);
        let json = serde_json::to_string(&date).unwrap();
        assert_eq!(json, format!("\"{date}\""));
        assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), date);
    }
}

#[test]
fn the_first_and_the_last_day_begin_as_the_date_does() {
    for date in dates() {
        let (earliest, latest) = (date.earliest(), date.latest());
        assert!(earliest <= latest);
        assert!(earliest.as_str().starts_with(date.as_str()), "{date}");
        assert!(latest.as_str().starts_with(date.as_str()), "{date}");
        assert_eq!(earliest == latest, date.is_day());
        // The day after the last one belongs to the next month or year.
        let days = earliest.days_until(latest.clone()) + 1;
        match date.as_str().len() {
            4 => assert!([365, 366].contains(&days), "{date}"),
            7 => assert!((28..=31).contains(&days), "{date}"),
            _ => assert_eq!(days, 1),
        }
    }
}

#[test]
fn dates_have_one_order_that_follows_their_last_days() {
    let mut dates = dates();
    for one in &dates {
        for other in &dates {
            assert_eq!(one.cmp(other), other.cmp(one).reverse());
            assert_eq!(one.cmp(other).is_eq(), one == other);
            if one < other {
                assert!(one.latest() <= other.latest());
            }
        }
    }
    dates.sort();
    assert!(dates.is_sorted_by_key(PartialDate::latest));
    let ends = ["2018-12-31", "2018-12", "2018"].map(|text| text.parse::<PartialDate>().unwrap());
    assert!(ends.is_sorted());
}

#[test]
fn a_day_is_the_same_as_a_date_and_as_a_partial_one() {
    for date in dates() {
        let day = date.as_str().parse::<Date>();
        assert_eq!(day.is_ok(), date.is_day());
        if let Ok(day) = day {
            assert_eq!(PartialDate::from(day.clone()), date);
            assert_eq!(date.latest(), day);
        }
    }
}
