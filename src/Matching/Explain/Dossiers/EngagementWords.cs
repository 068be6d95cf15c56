using Matching.Domain;

namespace Matching.Explain;

/// <summary>The words of stages, channels and risk flags.</summary>
internal static class EngagementWords
{
    public static Text Of(Stage stage) => stage switch
    {
        Stage.Universe => new("目标企业库", "universe"),
        Stage.Target => new("目标企业", "target"),
        Stage.Contacted => new("触达", "contacted"),
        Stage.Lead => new("线索", "lead"),
        Stage.QualifiedLead => new("有效线索", "qualified lead"),
        Stage.InNegotiation => new("在谈", "in negotiation"),
        Stage.SiteVisited => new("实地考察", "site visited"),
        Stage.SiteShortlisted => new("意向地块/楼宇", "space shortlisted"),
        Stage.UnderReview => new("项目评审", "under review"),
        Stage.Signed => new("签约", "signed"),
        Stage.NameApproved => new("核名", "name approved"),
        Stage.Registered => new("注册落地", "registered"),
        Stage.SpaceSecured => new("供地/租约", "space secured"),
        Stage.Permitted => new("备案许可", "permitted"),
        Stage.ConstructionStarted => new("开工", "construction started"),
        Stage.Completed => new("竣工", "completed"),
        Stage.Operating => new("投产", "operating"),
        Stage.AboveScale => new("上规", "above designated size"),
        Stage.Lost => new("流失", "lost"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "The stage has no words."),
    };

    /// <summary>How a company was reached; a word that is not listed stands for itself.</summary>
    public static Text? OfChannel(string? channel) => channel switch
    {
        null or "" => null,
        "mail" => new("邮寄", "mail"),
        "call" => new("电话", "call"),
        "visit" => new("走访", "visit"),
        "referral" => new("转介", "referral"),
        "event" => new("推介会", "event"),
        "online" => new("线上", "online"),
        _ => new(channel, channel),
    };

    /// <summary>A risk flag; one that is not listed stands for itself.</summary>
    public static Text OfRisk(string flag) => flag switch
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
