//! Draws every state into a folder, with an index to look through.

use crate::problem::at;
use crate::{Page, Problem, Render, Series, Site, index};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// More do not make it faster on a machine of two cores.
const BROWSERS: usize = 2;

/// What was drawn.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// How many pictures.
    pub pictures: usize,
    /// How many states.
    pub states: usize,
    /// How many series of them.
    pub series: usize,
    /// The page to look at.
    pub index: PathBuf,
}

/// Draws; pictures of an earlier time in the same folder are gone afterwards.
///
/// # Errors
/// When a language or state is not there, or the browser or a file fails.
pub async fn render(wanted: &Render) -> Result<Rendered, Problem> {
    let site = Arc::new(Site::open(&wanted.site).await?);
    let plan = plan(wanted, &site)?;
    let folder = wanted.out.join("png");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(at(&folder))?;
    }
    let states = draw(wanted, site, &plan, &folder).await?;
    let index = wanted.out.join("index.html");
    fs::write(&index, index::page(&states, &plan)).map_err(at(&index))?;
    Ok(Rendered {
        pictures: states.len() * plan.len(),
        states: states.len(),
        series: plan.len(),
        index,
    })
}

fn plan(wanted: &Render, site: &Site) -> Result<Vec<Series>, Problem> {
    let missing = wanted.locales.iter().find(|l| !site.locales.contains(l));
    if let Some(locale) = missing {
        return Err(Problem::NoSuchLocale(locale.clone()));
    }
    let others: &[String] = if wanted.all_locales {
        &site.locales
    } else {
        &[]
    };
    Ok(Series::plan(&wanted.locales, others))
}

/// Some series beside each other, each in a browser of its own: one that has drawn text at another
/// size before sets it a little differently. Answers the states that were drawn.
async fn draw(
    wanted: &Render,
    site: Arc<Site>,
    plan: &[Series],
    folder: &Path,
) -> Result<Vec<String>, Problem> {
    let free = Arc::new(Semaphore::new(BROWSERS));
    let mut drawing = JoinSet::new();
    for series in plan {
        let (series, site, free) = (series.clone(), site.clone(), free.clone());
        let (prefix, folder) = (wanted.states.clone(), folder.to_owned());
        drawing.spawn(async move {
            let _busy = free.acquire().await;
            draw_series(&site, &series, &prefix, &folder).await
        });
    }
    let mut drawn = vec![];
    while let Some(ended) = drawing.join_next().await {
        drawn = ended.map_err(|error| Problem::Answer(error.to_string()))??;
    }
    Ok(drawn)
}

fn chosen(states: &[String], prefix: &str) -> Result<Vec<String>, Problem> {
    let chosen = states.iter().filter(|state| state.starts_with(prefix));
    let chosen: Vec<String> = chosen.cloned().collect();
    if chosen.is_empty() {
        return Err(Problem::NoSuchState(prefix.to_owned()));
    }
    Ok(chosen)
}

async fn draw_series(
    site: &Site,
    series: &Series,
    prefix: &str,
    folder: &Path,
) -> Result<Vec<String>, Problem> {
    let page = Page::open(site).await?;
    let states = chosen(&page.states, prefix)?;
    page.turn_to(series).await?;
    for state in &states {
        let extent = page.show(series, state).await?;
        let path = folder.join(series.path(state));
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(at(parent))?;
        let picture = page.picture(series, extent).await?;
        fs::write(&path, picture).map_err(at(&path))?;
    }
    page.close().await?;
    Ok(states)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_chosen_by_how_their_names_start() {
        let states = ["code", "code-wrong", "consent"].map(str::to_owned);
        assert_eq!(chosen(&states, "code").unwrap(), ["code", "code-wrong"]);
        assert_eq!(chosen(&states, "").unwrap().len(), 3);
        assert!(matches!(chosen(&states, "x"), Err(Problem::NoSuchState(_))));
    }
}
