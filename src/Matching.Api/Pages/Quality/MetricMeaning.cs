using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Api.Pages.Quality;

/// <summary>What a metric means, in a sentence for people who rank companies and not numbers.</summary>
internal static class MetricMeaning
{
    /// <summary>What is explained on the page, in order; the words of each come from <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> Explained { get; } =
    [
        "ndcg@10", "mrr", "hit@5", "map@10", "recall@20", "judged@10", "coverage@10", "gini@10", "violations@10", "small@10", "small-feasible",
        RocAuc.Name, PrecisionRecallAuc.Name, BrierScore.Name, ExpectedCalibrationError.Name, MethodComparison.PValue,
    ];

    /// <summary>The sentence; the metric's own name when it has none here.</summary>
    public static Text Of(string metric)
    {
        var parts = metric.Split('@');
        var k = parts.Length > 1 ? parts[1].Split('-')[0] : "";
        return parts[0] switch
        {
            "ndcg" => new($"前 {k} 名里，后来有进展的对象排得多靠前：1 为最好的顺序，0 为一个也没有。进展越大，分量越重。", $"How far up the first {k} those stand that led to something: 1 is the best order, 0 none at all. The further it went, the more it counts."),
            "mrr" => new("第一个有进展的对象排在第几：第 1 名得 1，第 2 名得 1/2，第 10 名得 1/10，取平均。", "Where the first that led to something stands: place 1 gives 1, place 2 gives 1/2, place 10 gives 1/10; the mean."),
            "hit" => new($"有多少份名单的前 {k} 名里至少有一个后来有进展。", $"In how many lists at least one of the first {k} led to something."),
            "map" => new($"从上往下看前 {k} 名，每遇到一个有进展的，到此为止的准确率，取平均。", $"Reading the first {k} from the top: how many so far led to something, taken wherever one did; the mean."),
            "recall" => new($"所有后来有进展的对象中，前 {k} 名找到了几成。", $"Of all that led to something, the share found among the first {k}."),
            "judged" => new($"前 {k} 名中联系过、知道结果的占几成；没联系过的不算好也不算坏。", $"The share of the first {k} that were approached, so that the outcome is known; the others count neither way."),
            "coverage" => new($"所有候选中，至少在一份名单前 {k} 名出现过的占几成。", $"The share of all candidates that stand among the first {k} of any list."),
            "gini" => new("露出机会是否集中在少数对象：0 为人人均等，1 为只有一个。请与“随机”对照。", "Whether a few get all the attention: 0 is the same for all, 1 is a single one. Read it beside chance."),
            "violations" => new("不满足硬约束却排在可行者前面的次数，必须为 0。", "How often one that fails a hard constraint stands above one that fails none; must be 0."),
            "small" => new($"前 {k} 名的可行企业中，中小企业占几成。", $"The share of small firms among the feasible of the first {k}."),
            "small-feasible" => new("所有可行候选中，中小企业占几成，供对照。", "The share of small firms among all feasible candidates, to hold the other against."),
            RocAuc.Name => new("任取一个有进展的和一个没有的，把前者排在前面的概率：0.5 等于抛硬币。", "Given one that led to something and one that did not, the chance that the first is ranked higher: 0.5 is a coin's."),
            PrecisionRecallAuc.Name => new("名单越放越长时准确率的平均：越高越好，底线是有进展者的总占比。", "The mean precision as the list grows: higher is better, the floor is the share that led to something."),
            BrierScore.Name => new("概率与结果之差的平方，取平均：越小越好。", "The squared distance of probability and outcome, on average: lower is better."),
            ExpectedCalibrationError.Name => new("说“三成”的是否真有三成：说法与事实平均差多少，越小越好；不超过 0.05 才给概率。", "Whether what is called 30 % happens in 30 %: how far saying and fact are apart on average. Lower is better; above 0.05 no probability is shown."),
            MethodComparison.PValue => new("如果两种方法其实一样好，纯属运气出现这么大差别的概率；小于 0.05 才说“可靠”。", "The chance of so large a difference by luck alone if both were equally good; only below 0.05 it is called reliable."),
            _ => new(metric, metric),
        };
    }
}
