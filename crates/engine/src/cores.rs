//! Work for the processor, spread over its cores and kept off the threads that wait for others.

use crate::error::EngineError;
use std::num::NonZero;
use std::sync::Arc;

/// Fewer items than this are done at once: handing them over would cost more than doing them.
const SHARE_MIN: usize = 32;

/// Does something with every item and gives back the results in the order of the items, or the first failure.
pub(crate) async fn spread<T, U>(
    items: Vec<T>,
    work: impl Fn(T) -> Result<U, EngineError> + Clone + Send + 'static,
) -> Result<Vec<U>, EngineError>
where
    T: Send + 'static,
    U: Send + 'static,
{
    if items.len() < SHARE_MIN {
        return items.into_iter().map(work).collect();
    }
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(cores).max(SHARE_MIN);
    let mut done = Vec::with_capacity(items.len());
    let mut items = items.into_iter();
    let shares = std::iter::from_fn(|| {
        let share: Vec<T> = items.by_ref().take(share).collect();
        let work = work.clone();
        (!share.is_empty()).then(|| {
            tokio::task::spawn_blocking(move || share.into_iter().map(work).collect::<Result<Vec<U>, _>>())
        })
    });
    // Collected first: all shares run while the first is waited for.
    for share in shares.collect::<Vec<_>>() {
        done.extend(
            share
                .await
                .map_err(|error| EngineError::Storage(Arc::new(error)))??,
        );
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn results_keep_the_order_of_the_items() {
        for count in [0, 1, SHARE_MIN - 1, SHARE_MIN, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let doubled = spread(items.clone(), |item| Ok(item * 2)).await.unwrap();
            assert_eq!(doubled, items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }

    #[tokio::test]
    async fn a_failure_of_one_item_is_the_failure_of_all() {
        for count in [10, 1000] {
            let fails = |item| {
                if item == 9 {
                    Err(EngineError::Seal)
                } else {
                    Ok(item)
                }
            };
            let result = spread((0..count).collect(), fails).await;
            assert!(matches!(result, Err(EngineError::Seal)), "{result:?}");
        }
    }
}
