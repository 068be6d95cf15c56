using Matching.Domain;
using Matching.Evaluation;
using Matching.Models;
using Matching.Training;

namespace Matching.Api.Pages.Quality;

/// <summary>What models, trainers and their events are called on the page.</summary>
internal static class QualityWords
{
    /// <summary>A kind of model.</summary>
    public static Text Of(ModelKind kind) =>
        kind == ModelKind.Outreach ? new Text("短名单（为空间找企业）", "Shortlists (companies for an offering)") : new Text("来询匹配（为企业找空间）", "Matches (spaces for a company)");

    /// <summary>A kind of model as addresses call it.</summary>
    public static string WordOf(ModelKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind that an address names; null when there is none.</summary>
    public static ModelKind? KindOf(string word) => Enum.GetValues<ModelKind>().Cast<ModelKind?>().FirstOrDefault(kind => WordOf(kind!.Value).Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A trainer.</summary>
    public static Text Trainer(string name) => name switch
    {
        KnownTrainers.Automatic => new Text("自动选择（交叉验证，较慢）", "choose by cross-validation (slower)"),
        ConditionalLogit.Kind => new Text("条件逻辑回归（快）", "conditional logit (quick)"),
        OrderedLogit.Kind => new Text("有序逻辑回归（快）", "ordered logit (quick)"),
        LogisticRegression.Kind => new Text("逻辑回归", "logistic regression"),
        FastTreeRanking.Kind => new Text("提升树·排序", "boosted trees, ranking"),
        FastTreeBinary.Kind => new Text("提升树·二分类", "boosted trees, binary"),
        FastForest.Kind => new Text("随机森林", "random forest"),
        Gam.Kind => new Text("广义加性模型", "additive model"),
        LightGbmRanking.Kind => new Text("LightGBM 排序", "LightGBM, ranking"),
        LightGbmRegression.Kind => new Text("LightGBM 回归", "LightGBM, regression"),
        _ => new Text(name, name),
    };

    /// <summary>What happened to a version.</summary>
    public static Text Of(ModelMove move) => move switch
    {
        ModelMove.Kept => new Text("留作挑战者", "kept beside"),
        ModelMove.Published => new Text("发布", "published"),
        _ => new Text("撤回", "taken back"),
    };

    /// <summary>The figures of a card, as results of the whole.</summary>
    public static IReadOnlyList<ReportResult> Results(ModelCard card) =>
    [
        .. card.Metrics.Select(metric => new ReportResult
        {
            Method = metric.Method,
            Slice = ReportResult.Whole,
            Metric = metric.Metric,
            Value = metric.Value,
            Low = metric.Low,
            High = metric.High,
            N = metric.N,
            Unit = metric.Metric == MethodComparison.PValue ? "probability" : "ratio",
        }),
    ];
}
