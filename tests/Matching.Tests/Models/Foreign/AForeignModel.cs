using System.Globalization;
using System.Text;
using Matching.Models;

namespace Matching.Tests.Models;

/// <summary>XGBoost models of one split, written by hand.</summary>
internal static class AForeignModel
{
    /// <summary>A model that prefers what has the larger value of its feature <c>b</c>; <c>a</c> and <c>c</c> are there and not used.</summary>
    public static string Preferring(float threshold, bool missingLeft = true) => string.Create(CultureInfo.InvariantCulture,
        $$$"""
        {"learner":{"feature_names":["a","b","c"],"gradient_booster":{"model":{"tree_info":[0],"trees":[{
          "default_left":[{{{(missingLeft ? 1 : 0)}}},0,0],"left_children":[1,-1,-1],"right_children":[2,-1,-1],"split_indices":[1,0,0],"split_conditions":[{{{threshold:R}}},-1,1]}]},"name":"gbtree"},
         "learner_model_param":{"base_score":"5E-1","num_class":"0","num_feature":"3"},"objective":{"name":"binary:logistic"}},"version":[2,1,0]}
        """);

    public static ForeignModel Read(float threshold) => ForeignModelFile.Parse(Encoding.UTF8.GetBytes(Preferring(threshold)), "m.json");
}
