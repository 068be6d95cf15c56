namespace Matching.Domain;

/// <summary>What the stages of talks are called (domain 6.1).</summary>
public static class StageNames
{
    /// <summary>The name: 在谈.</summary>
    public static Text Name(this Stage stage) => stage switch
    {
        Stage.Universe => new("目标企业库", "known"),
        Stage.Target => new("目标企业", "target"),
        Stage.Contacted => new("触达", "contacted"),
        Stage.Lead => new("线索", "lead"),
        Stage.QualifiedLead => new("有效线索", "qualified lead"),
        Stage.InNegotiation => new("在谈", "in negotiation"),
        Stage.SiteVisited => new("实地考察", "site visited"),
        Stage.SiteShortlisted => new("意向地块/楼宇", "site shortlisted"),
        Stage.UnderReview => new("项目评审", "under review"),
        Stage.Signed => new("签约", "signed"),
        Stage.NameApproved => new("核名", "name approved"),
        Stage.Registered => new("注册落地", "registered"),
        Stage.SpaceSecured => new("供地/租约", "space secured"),
        Stage.Permitted => new("备案许可", "permitted"),
        Stage.ConstructionStarted => new("开工", "construction started"),
        Stage.Completed => new("竣工", "completed"),
        Stage.Operating => new("投产", "operating"),
        Stage.AboveScale => new("上规", "above scale"),
        Stage.Lost => new("流失", "lost"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "The stage has no name."),
    };
}
