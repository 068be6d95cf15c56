namespace Matching.Evaluation;

/// <summary>What a query counts in which nothing can be gained.</summary>
public enum EmptyQuery
{
    /// <summary>Nothing: it has no value and is left out of the mean.</summary>
    LeftOut,

    /// <summary>1, as in LightGBM and XGBoost and in the published figures of MQ2008. It lifts the mean by the share of such queries.</summary>
    One,
}
