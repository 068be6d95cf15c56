namespace Matching.Evaluation;

/// <summary>What a grade is worth in <see cref="Ndcg"/>.</summary>
public enum NdcgGain
{
    /// <summary>2^grade − 1: grades 0–4 are worth 0, 1, 3, 7, 15 (Burges et al. 2005). What LightGBM, XGBoost and CatBoost report, and domain 6.3.</summary>
    Exponential,

    /// <summary>The grade itself (Järvelin and Kekäläinen 2002). What trec_eval and scikit-learn report of plain grades.</summary>
    Linear,
}
