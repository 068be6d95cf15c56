namespace Matching.Domain;

/// <summary>Names of activities for people.</summary>
public static class ActivityNames
{
    private static readonly (string Zh, string En)[] Names =
    [
        ("总部办公", "headquarters"), ("研发设计", "research and design"), ("实验中试", "lab and pilot"), ("轻型制造", "light manufacturing"),
        ("数据中心", "data centre"), ("直播影棚", "studio"), ("汽车展厅", "car showroom"), ("汽修车间", "car workshop"), ("仓储分拣", "warehouse"),
        ("零售餐饮", "retail"), ("酒店", "hotel"), ("住宅", "housing"), ("会展文化", "exhibition"), ("批发市场", "wholesale market"),
    ];

    /// <summary>The activity's name.</summary>
    public static Text Name(this Activity activity) => new(Names[(int)activity].Zh, Names[(int)activity].En);

    /// <summary>Several activities in one phrase.</summary>
    public static Text Phrase(IEnumerable<Activity> activities)
    {
        var names = activities.Select(a => Names[(int)a]).ToArray();
        return new Text(string.Join("、", names.Select(n => n.Zh)), string.Join(", ", names.Select(n => n.En)));
    }
}
