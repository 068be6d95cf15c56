using Matching.Domain;

namespace Matching.Explain;

/// <summary>The words of risk flags.</summary>
internal static class RiskWords
{
    /// <summary>A risk flag; one that is not listed stands for itself.</summary>
    public static Text Of(string flag) => flag switch
    {
        "SeriousDiscredit" => new("严重失信", "serious discredit"),
        "JudgementDebtor" => new("失信被执行", "judgement debtor"),
        "AbnormalOps" => new("经营异常", "abnormal operations"),
        "TaxArrears" => new("欠税", "tax arrears"),
        "EnvPenalty" => new("环保处罚", "environmental penalty"),
        "SafetyAccident" => new("安全事故", "safety accident"),
        "Bankruptcy" => new("破产", "bankruptcy"),
        "Sanctioned" => new("受制裁", "sanctioned"),
        "RelatedPartyRisk" => new("关联方风险", "risk of a related party"),
        "OpenSafetyCase" => new("重大安全案件未结", "open safety case"),
        "OpenEnvCase" => new("重大环保案件未结", "open environmental case"),
        _ => new(flag, flag),
    };
}
